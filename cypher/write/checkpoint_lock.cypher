// Takes the write lock that makes one writer at a time of several, and tells where the graph stands now.
MERGE (checkpoint:__ActorGraphCheckpoint {name: 'ledger'})
SET checkpoint.locked = true
REMOVE checkpoint.locked
RETURN checkpoint.position AS position
