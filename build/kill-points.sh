#!/usr/bin/env bash
# Kills Neo4j and the worker with "kill -9" at random points of a sync, lets the next sync go on from there, and asks 'neo4j check' after each.
#   build/kill-points.sh NEO4J_SCRIPT ACTORGRAPH LEDGER [POINTS [SEED]]
# NEO4J_SCRIPT starts and stops a server ("start --home DIR --http PORT --bolt PORT"); LEDGER is a file that 'actorgraph ingest' made.
# Every second point kills the server, the others kill the sync; the seed is printed, so that a failure can be run again. Exit code 1: check found something.
set -euo pipefail
neo4j=$1 actorgraph=$2 ledger=$3 points=${4:-50} seed=${5:-$RANDOM}
http=${HTTP_PORT:-27474} bolt=${BOLT_PORT:-27687}
home=$(mktemp -d "${TMPDIR:-/tmp}/kill-points-XXXXXX")
export ACTORGRAPH_Neo4j__Password=actorgraph ACTORGRAPH_Neo4j__Uri="http://127.0.0.1:$http"
RANDOM=$seed
echo "$points points, seed $seed"

server_pid() { cat "$home/run/pid" 2>/dev/null || true; }
stop_server() { local pid; pid=$(server_pid); [ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || true; }
start_server() { "$neo4j" start --home "$home" --http "$http" --bolt "$bolt" > /dev/null; }
run() { "$actorgraph" neo4j "$@" --ledger "$ledger"; }
now() { date +%s%N; }
cleanup() { stop_server; sleep 1; rm -rf "$home"; }
trap cleanup EXIT

start_server
# How long a whole rebuild takes says where its points lie.
begin=$(now); run rebuild > /dev/null; length=$(( ($(now) - begin) / 1000000 ))
echo "a rebuild takes $length ms"
broken=0 finished=0
for point in $(seq "$points"); do
  at=$(( (RANDOM * 32768 + RANDOM) % length ))
  # A rebuild empties and fills: the kill meets both. What it leaves is the next point's beginning.
  "$actorgraph" neo4j rebuild --ledger "$ledger" > "$home/sync.log" 2>&1 & sync=$!
  sleep "$(printf '%d.%03d' $((at / 1000)) $((at % 1000)))"
  if [ $((point % 2)) -eq 0 ]; then what=neo4j; stop_server; else what=worker; kill -9 "$sync" 2>/dev/null || true; fi
  if wait "$sync" 2>/dev/null; then finished=$((finished + 1)); fi
  if [ "$what" = neo4j ]; then
    while [ -e "/proc/$(server_pid)/status" ] && ! grep -q '^State:.Z' "/proc/$(server_pid)/status"; do sleep 0.1; done
    start_server
  fi
  run sync > /dev/null
  if ! found=$(run check); then broken=$((broken + 1)); fi
  echo "$point: $what killed after $at ms: ${found:0:200}"
done
echo "$points points: $((points - finished)) met a sync under way, after $broken of them check found something"
[ "$broken" -eq 0 ]
