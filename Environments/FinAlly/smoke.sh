#!/bin/sh
# Asks each route of the API once: it is healthy, and no route fails. What wants a sign-in may refuse.
#
#   URL=https://… Environments/FinAlly/smoke.sh
set -eu

for path in /health /users/me /assets/ /expenses/; do
  # What is not reached has the status 000.
  status=$(curl --silent --max-time 10 --output /dev/null --write-out '%{http_code}' "$URL$path" || true)
  case $path:$status in
    /health:200 | /users/*:[234]?? | /assets/*:[234]?? | /expenses/*:[234]??) echo "$path: $status" ;;
    *) echo "$path: $status, which is wrong" && exit 1 ;;
  esac
done
