alter table exercise alter column position drop not null;
alter table exercise add column origin json;
alter table exercise add column picture json;
alter table exercise add column reason varchar(500);
alter table exercise add column origin_identity varchar(401) unique;
alter table exercise add column changed_at timestamp with time zone default current_timestamp not null;
alter table exercise add column version integer default 0 not null;

create index exercise_state_name on exercise (state, name);

create sequence revision_seq start with 2;

create table revision (
    id bigint not null primary key,
    happened_at timestamp with time zone not null,
    who varchar(40) not null
);

create table exercise_aud (
    id bigint not null,
    rev bigint not null references revision (id),
    revtype smallint not null,
    slug varchar(80),
    name varchar(120),
    state varchar(20),
    summary varchar(400),
    steps json,
    cues json,
    mistakes json,
    why varchar(1000),
    instead_text varchar(600),
    dose json,
    equipment json,
    position varchar(30),
    trains json,
    demands json,
    minimum_load_kg numeric(6, 2),
    favoured boolean,
    aliases json,
    easier json,
    harder json,
    instead json,
    basis varchar(400),
    origin json,
    picture json,
    reason varchar(500),
    primary key (id, rev)
);

-- The starter catalogue is the first revision.
insert into revision (id, happened_at, who) values (1, current_timestamp, 'system');

insert into exercise_aud (id, rev, revtype, slug, name, state, summary, steps, cues, mistakes, why, instead_text, dose, equipment, position, trains,
    demands, minimum_load_kg, favoured, aliases, easier, harder, instead, basis)
select id, 1, 0, slug, name, state, summary, steps, cues, mistakes, why, instead_text, dose, equipment, position, trains,
    demands, minimum_load_kg, favoured, aliases, easier, harder, instead, basis
from exercise;

create table picture (
    hash varchar(64) not null primary key,
    bytes bytea not null
);

-- Whoever writes the catalogue locks its one row.
create table catalogue_lock (
    id integer not null primary key
);

insert into catalogue_lock (id) values (1);
