-- An app on a phone whose codes signing in asks for: its key, sealed, and the step of the code that was used last.
alter table account add column second_factor_key varchar(400);
alter table account add column second_factor_step bigint;
alter table account add column second_factor_since timestamp with time zone;

-- Hashes of codes that count once each.
create table account_recovery_code (
    account_id bigint not null references account (id) on delete cascade,
    hash varchar(64) not null,
    primary key (account_id, hash)
);

-- Whoever is signed in signs in again: their sessions do not know when they began.
delete from spring_session;
