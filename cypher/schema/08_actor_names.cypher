// Actors by any of their names; ask with db.index.fulltext.queryNodes('actor_names', ...).
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS
FOR (actor:Actor)
ON EACH [actor.name, actor.aliases]
