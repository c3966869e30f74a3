# Sourced by the scripts that kill, stop and starve: what a ledger holds, as one hash. Takes $actorgraph and a folder $work.

# Both exports say nothing of when an article was read.
state() {
  "$actorgraph" export csv --out "$work/csv" --ledger "$1" > /dev/null
  "$actorgraph" export jsonl --out "$work/claims.jsonl" --ledger "$1" > /dev/null
  cat "$work"/csv/* "$work/claims.jsonl" | sha256sum
  rm -rf "$work/csv" "$work/claims.jsonl"
}
