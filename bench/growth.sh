#!/bin/sh
# What a catalogue of 328, 1,000, 10,000 and 100,000 exercises costs: "your exercises", the search, verdicts, memory and start.
# See README.md.
set -eu

sizes=${SIZES:-328 1000 10000 100000}
rounds=${ROUNDS:-1001}
warm_up=${WARM_UP:-60}
operators=http://127.0.0.1:${OPERATORS_PORT:-18090}

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=application.sh
. "$here/application.sh"
# shellcheck source=patient.sh
. "$here/patient.sh"
need awk curl date jar java jcmd sed

# fill from to: copies of the first 328, each under names of its own, that lead nowhere.
fill() {
	java -cp "$work/h2.jar" org.h2.tools.Shell -url "jdbc:h2:file:$work/database" -user sa -password '' -sql "
		insert into exercise (slug, name, state, summary, steps, cues, mistakes, why, instead_text, dose, equipment, position, trains,
			demands, minimum_load_kg, favoured, aliases, basis, kind, figure)
		select slug || '-' || word, name || ' ' || word, state, summary, steps, cues, mistakes, why, instead_text, dose, equipment, position,
			trains, demands, minimum_load_kg, favoured, regexp_replace(cast(aliases as varchar), '\"([,\\]])', ' ' || word || '\"\$1') format json,
			basis, kind, figure
		from (select exercise.*, x, 'zo' || char(97 + x / 26) || char(97 + mod(x, 26)) as word from exercise cross join system_range(1, 400)
			where slug not like '%-zo__') order by x, id limit $2 - $1 offset $1 - 328" >"$work/filled"
}

# ask number address: how many milliseconds each of so many requests takes, one at a time.
ask() {
	curl -sS --fail -H "$cookie" -o "$work/page" -w '%{time_total}\n' "$site$2#[1-$1]" | awk '{ print $1 * 1000 }'
}

# median name address; in milliseconds, and how many times what it was with the fewest.
median() {
	ask "$rounds" "$2" | sort -n | awk '{ n[NR] = $1 } END { print n[int((NR + 1) / 2)] }' >"$work/median"
	growth "$1" ms "$(cat "$work/median")"
}

# growth name unit number
growth() {
	[ -f "$work/first $1" ] || echo "$3" >"$work/first $1"
	awk -v name="$1" -v unit="$2" -v now="$3" -v first="$(cat "$work/first $1")" \
		'BEGIN { printf "  %s: %.3f %s, %.2f times\n", name, now, unit, now / first }'
}

# How many answers were given, and how many milliseconds they took.
verdicts() {
	curl -sS "$operators/actuator/prometheus" |
		awk '/^neutralspine_verdicts_seconds_count/ { n += $2 } /^neutralspine_verdicts_seconds_sum/ { s += $2 } END { print n, s * 1000 }'
}

have=0
for size in $sizes; do
	if [ "$have" -gt 0 ]; then
		stop
		fill "$have" "$size"
	fi
	begin=$(date +%s%N)
	JAVA_OPTIONS="-Xmx2g" start --management.server.port="${operators##*:}" --management.server.address=127.0.0.1 \
		--management.endpoints.web.exposure.include=health,prometheus
	visit -o "$work/page" "$site/"
	started=$((($(date +%s%N) - begin) / 1000000))
	if [ "$have" -eq 0 ]; then
		(cd "$work" && jar xf "$jar" && mv BOOT-INF/lib/h2-*.jar h2.jar)
	fi
	have=$size
	answer_questions
	visit "$site/exercises" | sed -n 's/.*id="found"[^>]*>\([^<]*\)<.*/\1/p'
	end=$(($(date +%s) + warm_up))
	while [ "$(date +%s)" -lt "$end" ]; do
		for page in /exercises "/exercises?q=goblet+squat" "/exercises?q=goblte+squat" "/api/v1/exercises?q=goblet+squat"; do
			ask 50 "$page" >/dev/null
		done
	done
	echo "$size exercises"
	before=$(verdicts)
	median "your exercises" /exercises
	growth "verdicts of all" ms "$(echo "$before $(verdicts)" | awk '{ print ($4 - $2) / ($3 - $1) }')"
	median "looked for by a name" "/exercises?q=goblet+squat"
	median "by a name that is mistyped" "/exercises?q=goblte+squat"
	median "search for programs" "/api/v1/exercises?q=goblet+squat"
	jcmd "$app" GC.run >/dev/null
	growth "heap" MB "$(jcmd "$app" GC.heap_info | sed -n 's/.* used \([0-9]*\)K.*/\1/p' | head -n 1 | awk '{ print $1 / 1024 }')"
	growth "start to the first page" s "$(awk -v ms="$started" 'BEGIN { print ms / 1000 }')"
done
