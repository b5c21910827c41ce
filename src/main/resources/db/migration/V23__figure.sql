-- The text of an exercise's drawing, line by line. What the application ships comes in at the next start.
alter table exercise add column figure json default json '[]' not null;

alter table exercise_aud add column figure json;
update exercise_aud set figure = json '[]' where name is not null;

alter table import_row add column figure json;
update import_row set figure = json '[]' where name is not null;
