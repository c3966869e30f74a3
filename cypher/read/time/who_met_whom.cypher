// Who met whom in a stretch of time
// $from, $to: days, both inclusive, as dates or 'YYYY-MM-DD'     :param {from: COLLECT { MATCH (a:Article) RETURN max(a.publishedOn) }[0] - duration('P1M'), to: date()}
MATCH (claim:Claim {type: 'MET_WITH', modality: 'asserted'})
WHERE date($from) <= claim.day <= date($to)
MATCH (one:Actor)<-[:SUBJECT]-(claim)-[:OBJECT]->(other:Actor)
MATCH (claim)-[:EVIDENCED_BY]->(article:Article)
RETURN one.name AS one, other.name AS other,
       count(DISTINCT article.story) AS stories, count(DISTINCT article) AS articles,
       min(claim.day) AS first, max(claim.day) AS last
ORDER BY stories DESC, last DESC, one, other
LIMIT 100
