-- When the server that works on an import last said so, by the clock of the database. Older servers never say so.
alter table catalogue_import add column alive_at timestamp with time zone default current_timestamp not null;
