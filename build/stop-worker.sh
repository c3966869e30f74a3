#!/usr/bin/env bash
# Stops the worker with SIGTERM at random moments while it takes in a dump, and starts it again, again and again; each time it must end within five seconds with 0, and the ledger
# that is finished at last must give the exports of a run that nobody stopped.
#   build/stop-worker.sh ACTORGRAPH ARTICLES.jsonl [STOPS] [SEED]
# ACTORGRAPH is the executable, ARTICLES a dump that it takes some seconds to take in. Ends with 0 if all held.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
actorgraph=$(realpath "$1") articles=$(realpath "$2") stops=${3:-20} seed=${4:-$(date +%s)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
RANDOM=$((seed % 32768))
echo "seed $seed"
cd "$work"
# Each second a tick: what was stopped goes on as soon as the worker is there again.
printf '{ "Schedule": "* * * * * *", "Sources": [{ "Name": "dump", "Kind": "dump", "Path": "%s" }], "Health": { "Port": 0 } }' "$articles" > appsettings.json

. "$here/ledger-state.sh"

count() { "$actorgraph" status --ledger "$1" 2> /dev/null | awk '$1 == "articles" { print $2; exit }'; }

began=$(date +%s%N)
"$actorgraph" sources run dump --ledger whole.db > /dev/null
span=$((($(date +%s%N) - began) / 1000000))
whole=$(state whole.db) all=$(count whole.db)
echo "undisturbed: $span ms, $all articles"

longest=0 midway=0 ledger=0
for stop in $(seq "$stops"); do
  rm -f run.log
  "$actorgraph" run --ledger "$ledger.db" > run.log 2>&1 &
  run=$!
  # A signal that comes before the program listens to any is the system's to answer.
  until [ -s run.log ]; do sleep 0.05; done
  sleep "$(awk -v r=$RANDOM -v s="$span" 'BEGIN { printf "%.3f", r / 32768 * s / 2000 }')"
  began=$(date +%s%N)
  kill -TERM "$run"
  code=0
  wait "$run" || code=$?
  took=$((($(date +%s%N) - began) / 1000000))
  [ "$code" -eq 0 ] || { echo "stop $stop: the worker ended with $code (seed $seed)"; cat run.log; exit 1; }
  [ "$took" -le 5000 ] || { echo "stop $stop: it took $took ms (seed $seed)"; exit 1; }
  [ "$took" -le "$longest" ] || longest=$took
  if [ "$(count "$ledger.db")" = "$all" ]; then
    [ "$(state "$ledger.db")" = "$whole" ] || { echo "ledger $ledger differs from the undisturbed one (seed $seed)"; exit 1; }
    ledger=$((ledger + 1))
  else
    midway=$((midway + 1))
  fi
done
"$actorgraph" sources run dump --ledger "$ledger.db" > /dev/null
[ "$(state "$ledger.db")" = "$whole" ] || { echo "the last ledger differs from the undisturbed one (seed $seed)"; exit 1; }
echo "$stops stops, $midway of them midway: each with 0, within $longest ms at most; $((ledger + 1)) ledgers finished, each like the undisturbed one"
