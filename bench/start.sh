#!/bin/sh
# How long it takes from "java" to the first page, as one jar and as the image has it, and how much memory each then has. See README.md.
set -eu

rounds=${ROUNDS:-7}

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=application.sh
. "$here/application.sh"
need awk curl date java sed sort
java -XX:AOTMode=off -version >/dev/null 2>&1 || fail "The image needs JDK 25 or newer"

# As the Dockerfile does it.
image() {
	java -Djarmode=tools -jar "$jar" extract --layers --destination "$work/layers" >/dev/null
	mkdir "$work/unpacked"
	for layer in dependencies snapshot-dependencies application; do
		[ ! -d "$work/layers/$layer" ] || cp -R "$work/layers/$layer/." "$work/unpacked"
	done
	(cd "$work/unpacked" && java -XX:AOTCacheOutput=neutral-spine.aot -XX:+UseSerialGC -Dspring.context.exit=onRefresh \
		-jar neutral-spine.jar --spring.datasource.url=jdbc:h2:mem:training >"$work/training" 2>&1)
}

# measure name folder option ...; on an empty database each time.
measure() {
	name=$1
	folder=$2
	shift 2
	number=$((number + 1))
	begin=$(date +%s%N)
	(cd "$folder" && exec java "$@" --server.address=127.0.0.1 --server.port="$port" \
		--spring.datasource.url="jdbc:h2:file:$work/database-$number") >"$work/log" 2>&1 &
	app=$!
	until curl -sSf -o /dev/null "http://127.0.0.1:$port/" 2>/dev/null; do
		kill -0 "$app" 2>/dev/null || {
			cat "$work/log" >&2
			fail "The application does not start"
		}
		sleep 0.02
	done
	echo $((($(date +%s%N) - begin) / 1000000)) >>"$work/$name"
	awk '/VmRSS/ { print int($2 / 1000) }' "/proc/$app/status" >>"$work/$name-memory"
	stop
}

median() {
	sort -n "$1" | awk '{ n[NR] = $1 } END { print (n[int((NR + 1) / 2)] + n[int(NR / 2) + 1]) / 2 }'
}

port=${PORT:-18080}
number=0
image
round=0
while [ "$round" -lt "$rounds" ]; do
	round=$((round + 1))
	measure jar "$work" -jar "$jar"
	measure image "$work/unpacked" -XX:AOTCache=neutral-spine.aot -XX:+UseSerialGC -Xmx512m -jar neutral-spine.jar
done
awk -v jar="$(median "$work/jar")" -v image="$(median "$work/image")" -v jar_mb="$(median "$work/jar-memory")" \
	-v image_mb="$(median "$work/image-memory")" 'BEGIN {
	printf "median of the first page: jar %d ms and %d MB, image %d ms and %d MB, ratio %.2f (target: at most 0.33)\n",
		jar, jar_mb, image, image_mb, image / jar
}'
