# Somebody fused from L4 to S1 sixteen weeks ago, cleared for strength work, who feels
# well today. To be sourced after application.sh; $site says where the application is.

visit() {
	timeout 60 curl -sS --fail -b "$work/cookies" -c "$work/cookies" "$@"
}

# send address field=value ...
send() {
	form=$1
	shift
	token=$(visit -L "$site$form" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -n 1)
	visit -o /dev/null --data-urlencode "_csrf=$token" "$@" "$site$form"
}

# Answers what is asked; from then on $cookie is what the browser remembers.
answer_questions() {
	rm -f "$work/cookies"
	send /situation --data-urlencode 'levels=L4-S1' --data-urlencode "surgeryDate=$(date -d '-16 weeks' +%F)" \
		--data-urlencode 'clearance=STRENGTH'
	send /today --data-urlencode 'none=true'
	send /today/pain --data-urlencode 'pain=1'
	cookie="Cookie: $(awk 'NF == 7 { printf "%s%s=%s", separator, $6, $7; separator = "; " }' "$work/cookies")"
}
