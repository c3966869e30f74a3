// Edges that one story alone supports and whose best claim is unsure: read the sentence, then 'actorgraph claims reject' what is wrong
// $below: the confidence, 0 to 1     :param {below: 0.6}
MATCH (source:Actor)-[edge:!NOT_ASSERTED]->(target:Actor)
WHERE edge.confidence < $below AND edge.storyCount = 1
MATCH (source)<-[:SUBJECT]-(claim:Claim {modality: 'asserted', type: type(edge)})-[:OBJECT]->(target)
MATCH (claim)-[evidence:EVIDENCED_BY]->(article:Article)
RETURN source.name AS source, claim.type AS relation, target.name AS target, claim.confidence AS confidence, evidence.sentence AS sentence,
       claim.rule AS rule, claim.id AS claim, article.publisher AS publisher
ORDER BY confidence, source, relation, target, claim
LIMIT 100
