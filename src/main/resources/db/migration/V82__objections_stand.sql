-- The fingerprint of what was said about, but for what others are called in it. Null where an older version wrote it: then
-- the one fingerprint stands for both.
alter table clinical_statement add column core varchar(64);
