#!/bin/sh
# Asks a system once: its health must be right, and no route may fail. What wants a sign-in may refuse.
#
#   URL=https://… HEALTH=/health ROUTES='/users/me /assets/' Environments/Shared/smoke.sh
set -eu

for path in "$HEALTH" $ROUTES; do
  # What is not reached has the status 000.
  status=$(curl --silent --max-time 10 --output /dev/null --write-out '%{http_code}' "$URL$path" || true)
  case $path:$status in
    "$HEALTH:200") echo "$path: $status" ;;
    "$HEALTH":*) echo "$path: $status, which is wrong" && exit 1 ;;
    *:[234]??) echo "$path: $status" ;;
    *) echo "$path: $status, which is wrong" && exit 1 ;;
  esac
done
