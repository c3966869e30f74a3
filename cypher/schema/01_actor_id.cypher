// One node an actor. The constraint brings the index that every MERGE and MATCH by id uses.
CREATE CONSTRAINT actor_id IF NOT EXISTS
FOR (actor:Actor)
REQUIRE actor.id IS UNIQUE
