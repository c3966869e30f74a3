// What rests on the word of one publisher alone, the heaviest first
// $least: how many articles of it there must be     :param {least: 1}
MATCH (source:Actor)<-[:SUBJECT]-(claim:Claim {modality: 'asserted'})-[:OBJECT]->(target:Actor)
MATCH (claim)-[:EVIDENCED_BY]->(article:Article)
WITH source, claim.type AS relation, target, collect(DISTINCT article.publisher) AS publishers, count(DISTINCT article) AS articles, max(claim.day) AS lastSeen
WHERE size(publishers) = 1 AND publishers[0] <> '' AND articles >= $least
RETURN publishers[0] AS publisher, source.name AS source, relation, target.name AS target, articles, lastSeen
ORDER BY articles DESC, lastSeen IS NULL, lastSeen DESC, publisher, source, relation, target
LIMIT 100
