create table session_report (
    logged_session_id bigint not null references logged_session (id) on delete cascade,
    number integer not null,
    reported_on date not null,
    reported_at timestamp with time zone not null,
    next_day boolean not null,
    pain integer,
    rising boolean not null,
    raised boolean not null,
    new_signs boolean not null,
    taken_back_at timestamp with time zone,
    primary key (logged_session_id, number)
);

-- When something turned red was not known before; the last change is never too early.
insert into session_report
    (logged_session_id, number, reported_on, reported_at, next_day, pain, rising, raised, new_signs)
select id, 0, done_on, logged_at, false, pain_during, rising, false, false
from logged_session
where pain_during is not null or rising;

insert into session_report
    (logged_session_id, number, reported_on, reported_at, next_day, pain, rising, raised, new_signs)
select id, case when pain_during is not null or rising then 1 else 0 end, cast(logged_at as date), logged_at, true,
    pain_next_day, false, raised_next_day, new_signs
from logged_session
where pain_next_day is not null or raised_next_day or new_signs;

alter table logged_session drop column pain_during;
alter table logged_session drop column pain_next_day;
alter table logged_session drop column rising;
alter table logged_session drop column raised_next_day;
alter table logged_session drop column new_signs;

alter table client add column flare_before date;
