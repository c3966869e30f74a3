// All that is said between two actors, day by day
// $one, $other: ids of the actors     :param {one: 'russia', other: 'ukraine'}
MATCH (one:Actor {id: $one})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(other:Actor {id: $other})
MATCH (claim)-[:SUBJECT]->(subject:Actor)
MATCH (claim)-[evidence:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
RETURN claim.day AS day, subject.name AS subject, claim.type AS relation, claim.modality AS modality, speaker.name AS accordingTo,
       evidence.sentence AS sentence, article.publisher AS publisher
ORDER BY day, relation, subject, claim.id
LIMIT 500
