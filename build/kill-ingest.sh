#!/usr/bin/env bash
# Kills `ingest` with SIGKILL at random moments and lets it go on, again and again; each time the ledger must pass its integrity check, and each ledger that is finished
# must give the exports of a run that nobody disturbed.
#   build/kill-ingest.sh ACTORGRAPH ARTICLES [KILLS] [SEED]
# ACTORGRAPH is the executable, ARTICLES what to ingest (a file or a folder that takes it some seconds). Ends with 0 if all held.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
actorgraph=$1 articles=$2 kills=${3:-100} seed=${4:-$(date +%s)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
RANDOM=$((seed % 32768))
echo "seed $seed"

. "$here/ledger-state.sh"

began=$(date +%s%N)
"$actorgraph" ingest "$articles" --ledger "$work/whole.db" > /dev/null
span=$((($(date +%s%N) - began) / 1000000))
whole=$(state "$work/whole.db")
echo "undisturbed: $span ms"

killed=0 finished=0 ledger=0
while [ "$killed" -lt "$kills" ]; do
  "$actorgraph" ingest "$articles" --ledger "$work/$ledger.db" > /dev/null 2>&1 &
  run=$!
  sleep "$(printf '0.%09d' $((RANDOM * 32768 % 1000000000)))" # up to a second beside the start
  sleep "$(awk -v r=$RANDOM -v s="$span" 'BEGIN { printf "%.3f", r / 32768 * s / 3000 }')"
  if kill -9 "$run" 2> /dev/null; then
    wait "$run" 2> /dev/null || true
    killed=$((killed + 1))
    if [ -e "$work/$ledger.db" ]; then
      "$actorgraph" backup "$work/copy.db" --ledger "$work/$ledger.db" > /dev/null # copies only what passes the integrity check
    fi
  else
    wait "$run"
    [ "$(state "$work/$ledger.db")" = "$whole" ] || { echo "ledger $ledger differs from the undisturbed one after $killed kills (seed $seed)"; exit 1; }
    finished=$((finished + 1)) ledger=$((ledger + 1))
  fi
done
"$actorgraph" ingest "$articles" --ledger "$work/$ledger.db" > /dev/null
[ "$(state "$work/$ledger.db")" = "$whole" ] || { echo "the last ledger differs from the undisturbed one (seed $seed)"; exit 1; }
echo "$killed runs killed, $((finished + 1)) ledgers finished, each like the undisturbed one"
