#!/bin/sh
# Submits a directive with kcat (Debian: kcat) in binary mode and prints its answer.
#   submit.sh BROKER NUMBER        for example submit.sh localhost:9092 443-CV/TU
set -eu
broker=$1
number=$2
id=$(cat /proc/sys/kernel/random/uuid)
here=$(dirname "$0")

# One line is one record to kcat
sed "s|NUMBER|$number|" "$here/data.json" | tr -d '\n' |
  kcat -P -b "$broker" -t dondoc.directives.submitted -k "/kcat|$number" -X acks=all \
    -H ce_specversion=1.0 -H "ce_id=$id" -H ce_source=/kcat -H ce_type=vn.dondoc.directive-submitted.v1 \
    -H content-type=application/json

for _ in 1 2 3 4 5 6 7 8 9 10; do
  answer=$(kcat -C -q -e -b "$broker" -t dondoc.directives.answered -o beginning | grep -F "\"id\":\"$id\"" || true)
  if [ -n "$answer" ]; then
    echo "$answer"
    exit 0
  fi
  sleep 1
done
echo "No answer within 10 seconds" >&2
exit 1
