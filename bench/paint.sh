#!/bin/sh
# What the list page weighs over the wire, and when its largest part is painted, on a phone with a slow line and a slow processor. See README.md.
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=application.sh
. "$here/application.sh"
# shellcheck source=patient.sh
. "$here/patient.sh"
need awk curl java node sed

start
answer_questions
ROUNDS=${ROUNDS:-5} node "$here/paint.mjs" "$site" "$cookie"
