// One node of bookkeeping, apart from the domain's labels.
CREATE CONSTRAINT actorgraph_checkpoint_name IF NOT EXISTS
FOR (checkpoint:__ActorGraphCheckpoint)
REQUIRE checkpoint.name IS UNIQUE
