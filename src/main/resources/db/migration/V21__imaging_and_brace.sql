-- What a scan showed of the fusion, and whether a brace or collar is to be worn. Of what
-- was recorded before nobody knows.
alter table clearance add column imaging varchar(20) default 'NOT_YET' not null;
alter table clearance add column imaged_on date;
alter table clearance add column brace varchar(20) default 'NONE' not null;
alter table clearance add column brace_until date;
