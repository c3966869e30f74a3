// $ids: articles to compare, with whom they mention.
UNWIND $ids AS id
OPTIONAL MATCH (article:Article {id: id})
RETURN id, properties(article) AS properties,
       COLLECT { MATCH (article)-[mention:MENTIONS]->(actor:Actor) RETURN [actor.id, mention.surfaces] ORDER BY actor.id } AS mentions
