#!/usr/bin/env bash
# Fills a real disk under Neo4j in the middle of a sync: the worker must name the fault with a number, and with room made and the server started again, the next sync must go on
# and 'neo4j check' find nothing. Needs root, for the disk (tmpfs).
#   build/full-disk-neo4j.sh NEO4J_SCRIPT ACTORGRAPH LEDGER [ROOM_MB]
# NEO4J_SCRIPT starts and stops a server ("start --home DIR --http PORT --bolt PORT"); LEDGER is one whose graph needs more than ROOM_MB beside the empty server's files.
set -euo pipefail
neo4j=$1 actorgraph=$2 ledger=$(realpath "$3") room=${4:-20}
http=${HTTP_PORT:-28474} bolt=${BOLT_PORT:-28687}
disk=$(mktemp -d "${TMPDIR:-/tmp}/full-neo4j-XXXXXX")
export ACTORGRAPH_Neo4j__Password=actorgraph ACTORGRAPH_Neo4j__Uri="http://127.0.0.1:$http"
mount -t tmpfs -o size=4g tmpfs "$disk"

stop_server() { [ ! -e "$disk/home/run/pid" ] || kill -9 "$(cat "$disk/home/run/pid")" 2> /dev/null || true; }
start_server() { "$neo4j" start --home "$disk/home" --http "$http" --bolt "$bolt" > /dev/null; }
cleanup() { stop_server; sleep 1; umount "$disk"; rmdir "$disk"; }
trap cleanup EXIT

start_server
used=$(df --output=used -m "$disk" | tail -1 | tr -d ' ')
mount -o "remount,size=$((used + room))m" "$disk"
echo "the empty server takes $used MB; $room MB are left"
code=0
"$actorgraph" neo4j sync --ledger "$ledger" > "/tmp/full-neo4j-$$.log" 2>&1 || code=$?
fault=$(cat "/tmp/full-neo4j-$$.log"); rm "/tmp/full-neo4j-$$.log"
[ "$code" -ne 0 ] || { echo "the disk was not filled: give less room or a larger ledger" >&2; exit 1; }
echo "$fault" | grep "^AG" || { echo "no numbered fault: $fault" >&2; exit 1; }
mount -o "remount,size=4g" "$disk"
stop_server
sleep 2
start_server
"$actorgraph" neo4j sync --ledger "$ledger"
"$actorgraph" neo4j check --ledger "$ledger"
