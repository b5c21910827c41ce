-- Which catalogues that the application ships with were brought in, by their fingerprints.
create table shipped_catalogue (
    fingerprint varchar(32) not null primary key,
    brought_in_at timestamp with time zone not null
);

-- What became of each exercise as it was shipped last. The version is that of the exercise which says just that; null where none does.
create table shipped_exercise (
    slug varchar(80) not null primary key,
    fingerprint varchar(32) not null,
    status varchar(10) not null,
    cause varchar(10),
    entry_version integer,
    decided_by varchar(40),
    decided_at timestamp with time zone
);
