#!/bin/sh
# How long a large file takes into the catalogue and out of it, and how much memory. See README.md.
set -eu

records=${RECORDS:-200000}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=application.sh
. "$here/application.sh"
need awk curl java sed

JAVA_OPTIONS="-Xmx512m -XX:+UseSerialGC -Xlog:gc*:file=$work/gc"
start --neutralspine.admin-password="one quiet heron at dusk" --neutralspine.starter-catalogue=false

# Every request is timed.
visit() {
	timeout 120 curl -sS -b "$work/cookies" -c "$work/cookies" -o "$work/answer" -w '%{time_total} %{http_code} %{redirect_url}\n' "$@" >"$work/time"
	awk -v what="$*" '{ print $1, what }' "$work/time" >>"$work/times"
	awk '{ print $3 }' "$work/time"
}

token() {
	visit -L "$site/situation" >/dev/null
	sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' "$work/answer" | head -n 1
}

seconds() {
	date +%s.%N
}

since() {
	awk -v from="$1" -v to="$(seconds)" 'BEGIN { printf "%.1f s", to - from }'
}

# Waits until an import is no longer what it was.
watch() {
	while visit "$site/admin/import/$import" >/dev/null && grep -q '<progress' "$work/answer"; do
		sed -n 's/.*>\([0-9]* % · [^<]*\)<.*/\1/p' "$work/answer" >>"$work/progress"
		sleep 1
	done
}

visit -d username=admin --data-urlencode "password=one quiet heron at dusk" -d "_csrf=$(token)" "$site/login" >/dev/null
visit --data-urlencode "current=one quiet heron at dusk" --data-urlencode "password=eleven loud lanterns" \
	--data-urlencode "repeated=eleven loud lanterns" -d "_csrf=$(token)" "$site/account/password" >/dev/null

awk -v records="$records" 'BEGIN {
	print "{\"format\":\"neutral-spine-catalogue\",\"version\":1,\"exercises\":["
	for (i = 1; i <= records; i++) {
		printf "{\"slug\":\"exercise-%d\",\"state\":\"PUBLISHED\",\"name\":\"Exercise number %d\",\"summary\":\"One of many.\",", i, i
		printf "\"steps\":[\"Stand tall.\",\"Bend a little, only as far as it feels easy, and come back up.\"],\"cues\":[\"Brace.\"],\"mistakes\":[],\"why\":null,\"insteadText\":null,\"dose\":null,"
		printf "\"equipment\":[\"NONE\"],\"position\":\"STANDING\",\"trains\":[\"CORE\"],\"demands\":[\"LEVEL_WALKING\"],\"minimumLoadKg\":null,"
		printf "\"favoured\":false,\"aliases\":[\"number %d\"],\"easier\":[%s],\"harder\":[],\"instead\":[],\"basis\":\"[1]\",\"origin\":null,\"picture\":null}%s\n",
			i, (i > 1 ? "\"exercise-" (i - 1) "\"" : ""), (i < records ? "," : "")
	}
	print "]}"
}' >"$work/catalogue.json"
echo "$records records, $(($(wc -c <"$work/catalogue.json") / 1000000)) MB, a heap of 512 MB"

check() {
	token=$(token)
	from=$(seconds)
	import=$(visit -F "_csrf=$token" -F "file=@$work/catalogue.json" "$site/admin/import" | sed 's|.*/||')
	echo "sent in $(since "$from")"
	watch
	grep -q "$1" "$work/answer" || fail "It was not checked: $(cat "$work/answer")"
	echo "checked in $(since "$from")"
}

check 'kind=NEW'
token=$(token)
from=$(seconds)
visit -d "_csrf=$token" "$site/admin/import/$import/apply" >/dev/null
watch
grep -q 'It is part of the catalogue now' "$work/answer" || fail "It was not applied: $(cat "$work/answer")"
echo "applied in $(since "$from")"
echo "once more, all of it unchanged:"
check 'There is nothing to apply'
sort -rn "$work/times" | awk 'NR == 1 { printf "longest request: %.2f s of '"$(wc -l <"$work/times")"' (%s)\n", $1, $NF }'
echo "progress was seen $(sort -u "$work/progress" | wc -l) times"
sed -n 's/.*Pause Full.* \([0-9]*\)M->\([0-9]*\)M(.*/\2/p' "$work/gc" |
	awk '{ if ($1 > most) most = $1 } END { printf "heap after a full collection: at most %d MB\n", most }'
awk '/VmHWM/ { printf "memory of the process: at most %d MB\n", $2 / 1000 }' "/proc/$app/status"

from=$(seconds)
visit "$site/admin/export.json" >/dev/null
[ "$(wc -l <"$work/answer")" -eq $((records + 2)) ] || fail "Not everything was exported"
echo "exported in $(since "$from")"
