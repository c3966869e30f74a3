#!/usr/bin/env bash
# Fills a real disk under `ingest`, once for each size; each time the run must end with AG6005 and name the ledger, what was recorded must pass the integrity check, and with
# room made the next run must give the exports of one that nobody disturbed. Then an ordinary user meets a ledger that he may only read. Needs root, for the disks (tmpfs).
#   build/full-disk.sh ACTORGRAPH ARTICLES [MEGABYTES...]
# ACTORGRAPH is the executable, ARTICLES what to ingest (a file or a folder whose ledger is larger than the largest size). Ends with 0 if all held.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
actorgraph=$(realpath "$1") articles=$(realpath "$2")
shift 2
work=$(mktemp -d)
disk=$work/disk
mkdir "$disk"
trap 'umount "$disk" 2> /dev/null || true; rm -rf "$work"' EXIT

fail() {
  echo "$1" >&2
  exit 1
}

. "$here/ledger-state.sh"

"$actorgraph" ingest "$articles" --ledger "$work/whole.db" > /dev/null
whole=$(state "$work/whole.db")

for size in "${@:-2}"; do
  mount -t tmpfs -o "size=${size}m" tmpfs "$disk"
  code=0
  "$actorgraph" ingest "$articles" --ledger "$disk/ledger.db" > /dev/null 2> "$work/faults" || code=$?
  [ "$code" -ne 0 ] || fail "a disk of $size MB was not filled: give more articles or a smaller size"
  grep -q "^AG6005: .*$disk/ledger.db" "$work/faults" || fail "the fault of a full disk was not named: $(cat "$work/faults")"
  mount -o "remount,size=$((size * 50 + 200))m" "$disk"
  "$actorgraph" backup "$work/copy.db" --ledger "$disk/ledger.db" > /dev/null # copies only what passes the integrity check
  rm "$work/copy.db"
  kept=$("$actorgraph" status --ledger "$disk/ledger.db" | awk '$1 == "articles" { print $2; exit }')
  "$actorgraph" ingest "$articles" --ledger "$disk/ledger.db" > /dev/null
  [ "$(state "$disk/ledger.db")" = "$whole" ] || fail "after a disk of $size MB the ledger differs from the undisturbed one"
  umount "$disk"
  echo "$size MB: full after $kept articles, named, intact, finished like the undisturbed one"
done

chmod 755 "$work"
chmod 444 "$work/whole.db"
before=$(sha256sum < "$work/whole.db")
code=0
setpriv --reuid=65534 --regid=65534 --clear-groups "$actorgraph" ingest "$articles" --ledger "$work/whole.db" > /dev/null 2> "$work/faults" || code=$?
[ "$code" -ne 0 ] && grep -q "^AG6001: .*$work/whole.db" "$work/faults" || fail "a ledger that may only be read was not named: $(cat "$work/faults")"
[ "$(sha256sum < "$work/whole.db")" = "$before" ] || fail "a ledger that may only be read was changed"
echo "a ledger that an ordinary user may only read: named, unchanged"
