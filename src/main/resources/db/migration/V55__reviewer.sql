-- What a clinician is called where people read who has reviewed something.
alter table account add column full_name varchar(100);

alter table account add column profession varchar(100);
