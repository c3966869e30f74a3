// $ids: claims to compare, with their four kinds of edge.
UNWIND $ids AS id
OPTIONAL MATCH (claim:Claim {id: id})
RETURN id, properties(claim) AS properties,
       COLLECT { MATCH (claim)-[:SUBJECT]->(actor:Actor) RETURN actor.id } AS subjects,
       COLLECT { MATCH (claim)-[:OBJECT]->(actor:Actor) RETURN actor.id } AS objects,
       COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(actor:Actor) RETURN actor.id } AS speakers,
       COLLECT { MATCH (claim)-[evidence:EVIDENCED_BY]->(article:Article) RETURN [article.id, properties(evidence)] } AS evidence
