#!/bin/sh
# How many times a second "your exercises" is answered, beside a static file of the very
# same bytes from the same server. See README.md.
set -eu

target=0.50
rounds=${ROUNDS:-7}
seconds=${SECONDS_PER_ROUND:-5}
warm_up=${WARM_UP:-120}
connections=${CONNECTIONS:-8}

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=application.sh
. "$here/application.sh"
# shellcheck source=patient.sh
. "$here/patient.sh"
need awk cmp curl java paste sed timeout wrk

# With a folder of static files of its own.
mkdir "$work/static"
start --spring.web.resources.static-locations="classpath:/static/,file:$work/static/"

answer_questions
visit -o "$work/static/same-bytes.html" "$site/exercises"
grep -q 'Open to you today: ' "$work/static/same-bytes.html" || fail "The page does not show exercises"
visit "$site/same-bytes.html" | cmp - "$work/static/same-bytes.html" || fail "The static file is not the same"

# Requests a second for an address.
measure() {
	timeout $(($1 + 30)) wrk -t 1 -c "$connections" -d "${1}s" --timeout 20s -H "$cookie" "$site$2" >"$work/wrk"
	if grep -q -e 'Non-2xx' -e 'Socket errors' "$work/wrk"; then
		cat "$work/wrk" >&2
		fail "Not every request was answered"
	fi
	awk '/^Requests\/sec:/ { print $2 }' "$work/wrk"
}

median() {
	sort -n "$1" | awk '{ n[NR] = $1 } END { print (n[int((NR + 1) / 2)] + n[int(NR / 2) + 1]) / 2 }'
}

echo "$(wc -c <"$work/static/same-bytes.html") bytes, $connections connections, $rounds rounds of $seconds s each"
measure "$warm_up" /exercises >/dev/null
measure "$((warm_up / 4 + 1))" /same-bytes.html >/dev/null
round=0
while [ "$round" -lt "$rounds" ]; do
	round=$((round + 1))
	measure "$seconds" /exercises >"$work/page"
	measure "$seconds" /same-bytes.html >"$work/file"
	paste "$work/page" "$work/file" | awk -v round="$round" \
		'{ printf "round %d: your exercises %.0f/s, static file %.0f/s, ratio %.3f\n", round, $1, $2, $1 / $2 }'
	cat "$work/page" >>"$work/pages"
	cat "$work/file" >>"$work/files"
done
awk -v page="$(median "$work/pages")" -v file="$(median "$work/files")" -v target="$target" 'BEGIN {
	printf "median:  your exercises %.0f/s, static file %.0f/s, ratio %.3f (target: at least %.2f)\n",
		page, file, page / file, target
	exit page / file < target
}'
