-- Which change of the catalogue an import was, and which one took it back. Nobody knows that of those applied before.
alter table catalogue_import add column revision_id bigint references revision (id);
alter table catalogue_import add column undo_revision_id bigint references revision (id);

create index exercise_aud_rev on exercise_aud (rev);

-- The reason of a change also says why a suggested demand was left out, a line for each.
alter table exercise alter column reason set data type varchar(40000);
alter table exercise_aud alter column reason set data type varchar(40000);
