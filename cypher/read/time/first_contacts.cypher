// First contacts: pairs of whom nothing was known to have passed between them before, with the article that told of it first
// $from, $to: days of the first contact, both inclusive, as dates or 'YYYY-MM-DD'     :param {from: COLLECT { MATCH (a:Article) RETURN max(a.publishedOn) }[0] - duration('P1M'), to: date()}
MATCH (one:Actor)-[edge:!NOT_ASSERTED]-(other:Actor)
WHERE one.id < other.id
WITH one, other, min(edge.firstSeen) AS first
WHERE date($from) <= first <= date($to)
MATCH (one)<-[:SUBJECT|OBJECT]-(claim:Claim {modality: 'asserted'})-[:SUBJECT|OBJECT]->(other)
WHERE claim.day = first
MATCH (claim)-[evidence:EVIDENCED_BY]->(article:Article)
WITH one, other, first, claim, evidence, article
ORDER BY article.publishedAt, article.id, evidence.start
WITH one, other, first, collect({relation: claim.type, sentence: evidence.sentence, publisher: article.publisher})[0] AS report
RETURN first, one.name AS one, report.relation AS relation, other.name AS other, report.publisher AS publisher, report.sentence AS sentence
ORDER BY first DESC, one, other
LIMIT 100
