-- Which list a waiting record belongs to. Its old name is needed for what follows.
alter table import_row rename column kind to outcome;
alter index import_row_kind rename to import_row_outcome;

-- What an entry is about: EXERCISE, ACTIVITY or ADVICE. All that there was is exercises.
alter table exercise add column kind varchar(20) default 'EXERCISE' not null;

alter table exercise_aud add column kind varchar(20);
update exercise_aud set kind = 'EXERCISE' where name is not null;

alter table import_row add column kind varchar(20);
update import_row set kind = 'EXERCISE' where name is not null;
