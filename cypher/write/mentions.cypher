// $rows: article, actor, surfaces (how the article writes the actor)
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (actor:Actor {id: row.actor})
MERGE (article)-[mention:MENTIONS]->(actor)
SET mention.surfaces = row.surfaces
