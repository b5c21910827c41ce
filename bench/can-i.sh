#!/bin/sh
# How long "Can I do ...?" takes at the server, for a name that is answered and for words that nobody knows. See README.md.
set -eu

seconds=${SECONDS_PER_ROUND:-10}
warm_up=${WARM_UP:-60}

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=application.sh
. "$here/application.sh"
# shellcheck source=patient.sh
. "$here/patient.sh"
need awk curl java sed wrk

start
answer_questions

# measure seconds question; one at a time, so that nobody waits for another.
measure() {
	wrk -t 1 -c 1 -d "${1}s" --latency -H "$cookie" "$site/can-i?q=$2" >"$work/wrk"
	if grep -q -e 'Non-2xx' -e 'Socket errors' "$work/wrk"; then
		cat "$work/wrk" >&2
		fail "Not every request was answered"
	fi
	awk '/^ +(50|99)%/ { printf "%s %s ", $1, $2 }' "$work/wrk"
}

for question in squats "surfing+on+a+volcano" "goblet+squat+and+deadlift"; do
	measure "$warm_up" "$question" >/dev/null
	echo "$question: $(measure "$seconds" "$question")(target: under 5 ms)"
done
