// Moves the checkpoint, in the transaction of the data it speaks of.
// $position: the ledger position the graph now shows; $ledger: which ledger; $model: the number of this graph model; $emptying: whether a rebuild is emptying the graph; $minConfidence: what the confidence of a claim in it is at least.
MERGE (checkpoint:__ActorGraphCheckpoint {name: 'ledger'})
SET checkpoint.position = $position,
    checkpoint.ledger = $ledger,
    checkpoint.model = $model,
    checkpoint.emptying = $emptying,
    checkpoint.minConfidence = $minConfidence
