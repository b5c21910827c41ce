#!/bin/sh
# How long a trainer's pages take at the server, on PostgreSQL, alone and among many other trainers. See README.md.
set -eu

# How many others, and what each of them has; ten million sessions, about 8 GB, are "practice.sh 1000 50 200".
trainers=${1:-200}
clients=${2:-50}
sessions_of_others=${3:-40}
own_clients=${OWN_CLIENTS:-500}
sessions=${SESSIONS:-200}
rounds=${ROUNDS:-51}
warm_up=${WARM_UP:-60}

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=application.sh
. "$here/application.sh"
# shellcheck source=trainer.sh
. "$here/trainer.sh"
# shellcheck source=postgresql.sh
. "$here/postgresql.sh"
need awk curl date java sed

start_postgresql
now=$jar
jar=${BEFORE:-$jar}
start --neutralspine.admin-password="$first_password"
write_plan

# fill first last each sessions: so many clients for each of these trainers, all like the one that is there, and a plan for
# each, done every other day. One session in a hundred hurt; half of the trainers' plans were looked at ten days ago, and half never.
# The keys hold by the way they are made.
fill() {
	sql -v client="$client" -v plan="$plan" -v first="$1" -v last="$2" -v each="$3" -v sessions="$4" <<'SQL'
set session_replication_role = replica;
select count(*) > 0 as by_plan from information_schema.columns where table_name = 'session_report' and column_name = 'stops_plan' \gset
\if :by_plan
	alter table session_report alter column stops_plan set default 0;
\endif
create temporary table made as
	select t as trainer, 1000000 + t * 1000 + n as id, n from generate_series(:first, :last) t, generate_series(1, :each) n;
insert into client select (jsonb_populate_record(c, jsonb_build_object('id', made.id, 'trainer_id', trainer, 'alias', 'Client ' || n))).*
	from made, client c where c.id = :client;
insert into clearance select (jsonb_populate_record(c, jsonb_build_object('id', made.id, 'client_id', made.id))).*
	from made, clearance c where c.client_id = :client;
insert into plan select (jsonb_populate_record(p, jsonb_build_object('id', made.id, 'client_id', made.id,
		'looked_at', case when n % 2 = 0 then now() - interval '10 days' end))).*
	from made, plan p where p.id = :plan;
insert into plan_draft select (jsonb_populate_record(d, jsonb_build_object('id', made.id, 'plan_id', made.id))).*
	from made, plan_draft d where d.plan_id = :plan and d.number = 0;
insert into plan_version select (jsonb_populate_record(v, jsonb_build_object('id', made.id, 'plan_id', made.id))).*
	from made, plan_version v where v.plan_id = :plan;
insert into plan_version_exercise select made.id, e.slug
	from made, plan_version_exercise e join plan_version v on v.id = e.plan_version_id where v.plan_id = :plan;
insert into logged_session (id, plan_id, done_on, logged_at, plan_version, sets_planned, sets_done, version)
	select id * 1000 + s, id, current_date - 2 * s, now() - 2 * s * interval '1 day', 1, 24,
		'["0-1","0-2","1-1","1-2","2-1","2-2","3-1","3-2","4-1","4-2","5-1","5-2"]', 0
	from made, generate_series(:sessions, 1, -1) s;
insert into session_report (logged_session_id, number, reported_on, reported_at, next_day, pain, rising, raised, new_signs)
	select id * 1000 + s, number, current_date - 2 * s + number, now() - (2 * s - number) * interval '1 day', number = 1,
		case when (id * 31 + s * 17) % 100 = 0 then 7 else (id + s) % 3 end, false, false, false
	from made, generate_series(:sessions, 1, -1) s, generate_series(0, 1) number;
\if :by_plan
	alter table session_report alter column stops_plan drop default;
	update session_report set stops_plan = logged_session_id / 1000 where pain = 7 and stops_plan = 0;
\endif
SQL
	sql -c "vacuum analyze"
}

# measure what address: the pages of somebody who is signed in, one at a time.
measure() {
	for _ in $(seq "$rounds"); do
		visit -o "$work/page" -w '%{http_code} %{time_total}\n' "$site$2"
	done >"$work/times"
	grep -qv '^200 ' "$work/times" && fail "Not every page was made"
	echo "  $1: $(awk '{ print $2 }' "$work/times" >"$work/t"; spread "$work/t")"
}

measure_all() {
	one=$((1000000 + trainer * 1000 + 1))
	send /login username=trainer "password=seven quiet herons" >/dev/null
	echo "  client list, first time after a start: $(visit -o "$work/page" -w '%{time_total}' "$site/clients") s"
	end=$(($(date +%s) + warm_up))
	while [ "$(date +%s)" -lt "$end" ]; do
		for page in /clients "/clients/$one" "/plans/$one"; do
			visit -o "$work/page" "$site$page"
		done
	done
	measure "client list, who needs attention first" /clients
	measure "client list, looked for by alias" "/clients?q=client+4"
	measure "a client" "/clients/$one"
	measure "a plan with its trend" "/plans/$one"
}

# By another version first, where one is named; either runs on the tables of the other.
measure_each() {
	echo "$1, $(sql -c "select count(*) from logged_session") sessions in all, $(sql -c "select pg_size_pretty(pg_database_size('postgres'))")"
	if [ "$jar" != "$now" ]; then
		before=$jar
		echo " by $before:"
		measure_all
		stop
		jar=$now
		start
		echo " by $now:"
	fi
	measure_all
	if [ -n "${before:-}" ]; then
		stop
		jar=$before
		start
	fi
}

trainer=$(sql -c "select trainer_id from client where id = $client")
fill "$trainer" "$trainer" "$own_clients" "$sessions"
measure_each "$own_clients clients of a trainer, alone"
begin=$(date +%s)
fill $((trainer + 1)) $((trainer + trainers)) "$clients" "$sessions_of_others"
echo "$trainers trainers with $clients clients each were added within $(($(date +%s) - begin)) s"
measure_each "$own_clients clients of the same trainer, among $trainers others"
