#!/bin/sh
# Many people at once in a small heap: as many as there may be, and twice as many as can be answered. See README.md.
set -eu

heap=${HEAP:-192m}
users=${USERS:-200}
connections=${CONNECTIONS:-500}
seconds=${SECONDS_PER_ROUND:-60}
warm_up=${WARM_UP:-60}
# How long somebody looks at a page, on average, in milliseconds.
pause=${PAUSE:-5000}

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=application.sh
. "$here/application.sh"
# shellcheck source=patient.sh
. "$here/patient.sh"
need awk curl java sed wrk

cat >"$work/people.lua" <<'LUA'
local busy = 0
local threads = {}
function setup(thread) table.insert(threads, thread) end
function init(arguments) pause = tonumber(arguments[1]) end
function delay() return math.random(0, 2 * pause) end
function response(status) if status == 503 then refused = (refused or 0) + 1 end end
function done(summary, latency)
	for _, thread in ipairs(threads) do busy = busy + (thread:get("refused") or 0) end
	local errors = summary.errors
	print(string.format("%d answers, %d of them 503, %d other refusals, %d broken connections, median %.0f ms, p99 %.0f ms",
		summary.requests, busy, errors.status - busy, errors.connect + errors.read + errors.write + errors.timeout,
		latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
LUA

# people number seconds pause
people() {
	wrk -t 1 -c "$1" -d "$2s" --timeout 20s -H "$cookie" -s "$work/people.lua" "$site/exercises" -- "$3" | tail -n 1
}

JAVA_OPTIONS="-Xmx$heap -XX:+UseSerialGC" start
answer_questions
people 8 "$warm_up" 0 >/dev/null
echo "$users people, each with a page every $pause ms, a heap of $heap: $(people "$users" "$seconds" "$pause")"
echo "$connections people, the same: $(people "$connections" "$seconds" "$pause")"
echo "$connections connections that never pause: $(people "$connections" "$seconds" 0)"
echo "8 connections right after: $(people 8 10 0)"
grep -c 'OutOfMemoryError' "$work/log" | sed 's/$/ times out of memory/'
awk '/VmHWM/ { printf "memory of the process: at most %d MB\n", $2 / 1000 }' "/proc/$app/status"
