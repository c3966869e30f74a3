// Where the graph stands. No row: this database was never written by ActorGraph.
MATCH (checkpoint:__ActorGraphCheckpoint {name: 'ledger'})
RETURN checkpoint.position AS position, checkpoint.ledger AS ledger, checkpoint.model AS model, checkpoint.emptying AS emptying, checkpoint.minConfidence AS minConfidence
