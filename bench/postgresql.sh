# A PostgreSQL of a benchmark, with a cluster of its own on 127.0.0.1, stopped at the end. To be sourced after
# application.sh.

need initdb pg_ctl psql
database_port=${DATABASE_PORT:-15432}
# It refuses to be started by root; in a namespace of its own nobody is.
as=
[ "$(id -u)" -ne 0 ] || as="unshare --user"

sql() {
	psql -h 127.0.0.1 -p "$database_port" -U sa -d postgres -v ON_ERROR_STOP=1 -qAt "$@"
}

# With a quarter of a gigabyte to keep what is read often. Nothing outlives the run, so nothing is forced to the disk.
start_postgresql() {
	$as initdb -D "$work/postgresql" -U sa -A trust -E UTF8 --no-locale >"$work/log" || fail "$(cat "$work/log")"
	$as pg_ctl -D "$work/postgresql" -l "$work/postgresql.log" -w -t 60 -o "-c listen_addresses=127.0.0.1 -p $database_port \
		-c unix_socket_directories= -c shared_buffers=256MB -c fsync=off -c full_page_writes=off -c max_wal_size=4GB" start \
		>"$work/log" || fail "$(cat "$work/log" "$work/postgresql.log")"
	database=jdbc:postgresql://127.0.0.1:$database_port/postgres
	trap 'stop; $as pg_ctl -D "$work/postgresql" -m immediate stop >"$work/log" 2>&1; rm -rf "$work"' EXIT
}
