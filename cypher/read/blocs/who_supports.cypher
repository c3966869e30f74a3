// Who supports an actor, with the sentences that say so
// $actor: id of the actor     :param {actor: 'russia'}
MATCH (object:Actor {id: $actor})<-[:OBJECT]-(claim:Claim {modality: 'asserted'})-[:SUBJECT]->(supporter:Actor)
WHERE claim.type IN ['SUPPORTS', 'AIDS']
MATCH (claim)-[evidence:EVIDENCED_BY]->(article:Article)
RETURN supporter.name AS supporter, claim.type AS relation, claim.day AS day, article.publisher AS publisher,
       evidence.sentence AS sentence, article.url AS url
ORDER BY supporter, day, relation, article.id
LIMIT 200
