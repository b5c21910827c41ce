-- For which plan something that was said of a session is a sign to stop, so that those of a trainer's plans are found without
-- reading every session; 0 for what is no sign. It stays null where an earlier version writes, which does not know the column,
-- and is then looked into. Whoever lowers the pain that is a sign to stop has to fill it anew.
alter table session_report add column stops_plan bigint default 0;
alter table session_report alter column stops_plan drop default;

update session_report
set stops_plan = (select session.plan_id from logged_session session where session.id = session_report.logged_session_id)
where rising or raised or new_signs or pain >= 6;

create index session_report_stops_plan on session_report (stops_plan);

-- Right away, or the index is not used until the database happens to look at the column.
analyze;
