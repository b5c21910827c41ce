# A trainer with one client, cleared for strength work, and a plan of 12 exercises that is published. To be sourced after
# application.sh; $site says where the application is, which was started with $first_password.

first_password="one quiet heron at dusk"

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

# From then on $who is the trainer, $client the client and $plan the plan.
write_plan() {
	who=admin
	send /login username=admin "password=$first_password" >/dev/null
	send /account/password "current=$first_password" "password=eleven loud lanterns" "repeated=eleven loud lanterns" >/dev/null
	link=$(send /admin/accounts name=trainer roles=TRAINER)
	visit "$link" >"$work/answer"
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
}

# How many seconds each of so many requests takes, the median and the longest.
spread() {
	sort -n "$1" | awk '{ n[NR] = $1 } END { printf "median %.3f s, longest %.3f s of %d\n", n[int((NR + 1) / 2)], n[NR], NR }'
}
