// The articles and sentences behind an edge
// $source, $type, $target: ids of the actors and the edge's type     :param {source: 'russia', type: 'ATTACKED', target: 'ukraine'}
MATCH (:Actor {id: $source})<-[:SUBJECT]-(claim:Claim {type: $type, modality: 'asserted'})-[:OBJECT]->(:Actor {id: $target})
MATCH (claim)-[evidence:EVIDENCED_BY]->(article:Article)
RETURN article.publishedOn AS publishedOn, article.publisher AS publisher, article.title AS title, evidence.sentence AS sentence,
       evidence.start AS start, evidence.end AS end, article.story AS story, article.url AS url, claim.confidence AS confidence
ORDER BY publishedOn, article.id, start
LIMIT 200
