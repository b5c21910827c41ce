#!/bin/sh
# How long the printed plan and the builder's page take at the server. See README.md.
set -eu

exercises=${EXERCISES:-10000}
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=application.sh
. "$here/application.sh"
# shellcheck source=trainer.sh
. "$here/trainer.sh"
need awk curl java jar sed xargs

start --neutralspine.admin-password="$first_password"
write_plan
send "/plans/$plan/print" >/dev/null

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
