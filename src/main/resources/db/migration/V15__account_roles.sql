create table account_role (
    account_id bigint not null references account (id) on delete cascade,
    role varchar(20) not null,
    primary key (account_id, role)
);

insert into account_role (account_id, role) select id, role from account;

alter table account drop column role;

-- A one-time password ends; those that were given before get the time that a new one would have.
alter table account add column one_time_until timestamp with time zone;

update account set one_time_until = current_timestamp + interval '72' hour where must_change_password;

-- When a start with the setting that resets an admin did so, until a start without it.
alter table account add column reset_at_start timestamp with time zone;

-- Whoever is signed in signs in again: their sessions know one role and no time of signing in.
delete from spring_session;
