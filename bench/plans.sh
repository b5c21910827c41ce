#!/bin/sh
# How long the printed plan and the builder's page take at the server. See README.md.
set -eu

exercises=${EXERCISES:-10000}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=application.sh
. "$here/application.sh"
need awk curl java jar sed xargs

visit() {
	timeout 120 curl -sS -b "$work/$who" -c "$work/$who" "$@"
}

# send address field=value ...; prints where the answer leads to.
send() {
	address=$1
	shift
	token=$(visit -L "$site/situation" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -n 1)
	for field in "_csrf=$token" "$@"; do
		printf '%s\n' "--data-urlencode" "$field"
	done >"$work/fields"
	set --
	while IFS= read -r line; do
		set -- "$@" "$line"
	done <"$work/fields"
	visit -o "$work/answer" -w '%{redirect_url}\n' "$@" "$site$address"
}

plan_fields() {
	echo "title=Bench
weeks=4
note=
version=$1
do=$2"
	sed -n 's/.*value="add:\([a-z0-9-]*\)".*/\1/p' "$work/page" | head -n 12 | while IFS= read -r slug; do
		echo "slug=$slug
sets=2
reps=8
hold=
minutes=
load=
loadUnit=kg
side=BOTH
times=3
rest=60
itemNote=
swap="
	done
}

start --neutralspine.admin-password="one quiet heron at dusk"
who=admin
send /login username=admin "password=one quiet heron at dusk" >/dev/null
send /account/password "current=one quiet heron at dusk" "password=eleven loud lanterns" "repeated=eleven loud lanterns" >/dev/null
send /admin/accounts name=trainer role=TRAINER >/dev/null
link=$(sed -n 's|.*\(/account/set-password/[A-Za-z0-9_-]*\).*|\1|p' "$work/answer" | head -n 1)
who=trainer
send "$link" "password=seven quiet herons" "repeated=seven quiet herons" >/dev/null
send /login username=trainer "password=seven quiet herons" >/dev/null
client=$(send /clients alias=Bench levels=L4-S1 "surgeryDate=$(date -d '-20 weeks' +%F)" | sed 's|.*/clients/||')
send "/clients/$client/clearances" clearance=STRENGTH clearedBy=Bench "clearedOn=$(date +%F)" loadUnit=kg >/dev/null
plan=$(send "/clients/$client/plans" | sed 's|.*/plans/||')
visit "$site/plans/$plan" >"$work/page"
plan_fields 0 publish >"$work/form"
set --
while IFS= read -r line; do
	set -- "$@" "$line"
done <"$work/form"
send "/plans/$plan" "$@" >/dev/null
send "/plans/$plan/print" >/dev/null

# How many seconds each of so many requests takes, the median and the longest.
spread() {
	sort -n "$1" | awk '{ n[NR] = $1 } END { printf "median %.3f s, longest %.3f s of %d\n", n[int((NR + 1) / 2)], n[NR], NR }'
}

pdf() {
	visit -o "$work/plan.pdf" -w '%{http_code} %{time_total}\n' "$site/plans/$plan/print.pdf"
}

for _ in 1 2 3 4 5 6 7 8 9 10; do pdf >/dev/null; done
for _ in 1 2 3 4 5 6 7 8 9 10 11; do pdf; done >"$work/pdf"
grep -qv '^200 ' "$work/pdf" && fail "Not every PDF was made"
echo "PDF of a plan of 12 exercises ($(wc -c <"$work/plan.pdf") bytes), warm, one at a time: $(awk '{ print $2 }' "$work/pdf" >"$work/t"; spread "$work/t")"
seq 20 | xargs -P 20 -I @ curl -sS -b "$work/trainer" -o /dev/null -w '%{http_code} %{time_total}\n' "$site/plans/$plan/print.pdf" >"$work/pdfs"
grep -qv '^200 ' "$work/pdfs" && fail "Not every PDF of 20 at a time was made"
echo "20 such PDFs at a time, no error: $(awk '{ print $2 }' "$work/pdfs" >"$work/t"; spread "$work/t")"

# A catalogue of many exercises, each a copy of one that is there.
stop
(cd "$work" && jar xf "$jar" && mv BOOT-INF/lib/h2-*.jar h2.jar)
java -cp "$work/h2.jar" org.h2.tools.Shell -url "jdbc:h2:file:$work/database" -user sa -password '' -sql "
	insert into exercise (slug, name, state, summary, steps, cues, mistakes, why, instead_text, dose, equipment, position, trains,
		demands, minimum_load_kg, favoured, aliases, basis)
	select slug || '-' || x, name || ' ' || x, state, summary, steps, cues, mistakes, why, instead_text, dose, equipment, position, trains,
		demands, minimum_load_kg, favoured, aliases, basis
	from exercise cross join system_range(1, 100) order by x, id limit $exercises - (select count(*) from exercise)" >/dev/null
start
builder() {
	visit -o "$work/page" -w '%{http_code} %{time_total}\n' "$site/plans/$plan$1"
}
for _ in $(seq 40); do builder '' >/dev/null; done
for query in '' '?q=bird+dog' '?part=CORE'; do
	for _ in 1 2 3 4 5 6 7 8 9 10 11; do builder "$query"; done >"$work/builder"
	grep -qv '^200 ' "$work/builder" && fail "Not every page was made"
	echo "Builder's page '$query' with $exercises exercises: $(awk '{ print $2 }' "$work/builder" >"$work/t"; spread "$work/t")"
done
