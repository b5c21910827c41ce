-- The roles that somebody had when they did it; null for the system, and for what was done before.
alter table audit_entry add column roles varchar(40);
