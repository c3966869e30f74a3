// Who reported it first: of each thing an actor did or suffered, the first article, and how many publishers followed
// $actor: id of the actor     :param {actor: 'ukraine'}
MATCH (:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(claim:Claim {modality: 'asserted'})
WITH DISTINCT claim
MATCH (source:Actor)<-[:SUBJECT]-(claim)-[:OBJECT]->(target:Actor)
MATCH (claim)-[evidence:EVIDENCED_BY]->(article:Article)
WITH source, claim.type AS relation, target, evidence, article
ORDER BY article.publishedAt, article.id, evidence.start
WITH source, relation, target, collect({on: article.publishedOn, by: article.publisher, sentence: evidence.sentence}) AS reports,
     count(DISTINCT article.publisher) AS publishers
RETURN reports[0].on AS firstReported, reports[0].by AS by, source.name AS source, relation, target.name AS target,
       publishers - 1 AS publishersAfter, reports[0].sentence AS sentence
ORDER BY firstReported IS NULL, firstReported DESC, source, relation, target
LIMIT 100
