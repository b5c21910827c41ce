# The application of a benchmark: started with a database of its own on a free port of
# 127.0.0.1, stopped at the end. To be sourced after $here is set.

jar=${JAR:-$here/../target/neutral-spine.jar}
work=$(mktemp -d)
app=
database=jdbc:h2:file:$work/database

fail() {
	echo "$1" >&2
	exit 1
}

need() {
	for tool in "$@"; do
		command -v "$tool" >/dev/null || fail "$tool is missing"
	done
	[ -f "$jar" ] || fail "$jar is missing; run ./mvnw -DskipTests package first"
}

stop() {
	if [ -n "$app" ]; then
		kill "$app" 2>/dev/null || true
		wait "$app" 2>/dev/null || true
		app=
	fi
}
trap 'stop; rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# start option ...; says at $site where it is.
start() {
	# shellcheck disable=SC2086
	java ${JAVA_OPTIONS:-} -jar "$jar" --server.address=127.0.0.1 --server.port=0 \
		--neutralspine.limits.searches=0 --neutralspine.limits.questions=0 --neutralspine.limits.api=0 \
		--neutralspine.limits.pdf=0 --neutralspine.limits.sign-in=0 --neutralspine.second-factor=offered \
		--spring.datasource.url="$database" "$@" >"$work/log" 2>&1 &
	app=$!
	port=
	tries=0
	while [ -z "$port" ]; do
		kill -0 "$app" 2>/dev/null && [ "$tries" -lt "${START_WITHIN:-120}" ] || {
			cat "$work/log" >&2
			fail "The application does not start"
		}
		tries=$((tries + 1))
		sleep 1
		port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$work/log" | head -n 1)
	done
	site=http://127.0.0.1:$port
}
