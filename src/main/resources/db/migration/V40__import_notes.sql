-- What is to be known of a file before it is applied: how it was read, and what it does not say.
alter table catalogue_import add column notes json default json '[]' not null;
