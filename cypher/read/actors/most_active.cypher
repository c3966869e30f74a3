// Who does most, to how many, and to whom most is done
// $from, $to: days, both inclusive, as dates or 'YYYY-MM-DD'     :param {from: COLLECT { MATCH (a:Article) RETURN max(a.publishedOn) }[0] - duration('P1M'), to: date()}
MATCH (actor:Actor)<-[end:SUBJECT|OBJECT]-(claim:Claim {modality: 'asserted'})-[:EVIDENCED_BY]->(article:Article)
WHERE date($from) <= claim.day <= date($to)
MATCH (claim)-[:SUBJECT|OBJECT]->(other:Actor)
WHERE other <> actor
RETURN actor.name AS actor,
       count(DISTINCT CASE WHEN type(end) = 'SUBJECT' THEN claim END) AS does,
       count(DISTINCT CASE WHEN type(end) = 'OBJECT' THEN claim END) AS suffers,
       count(DISTINCT other) AS others, count(DISTINCT article.story) AS stories
ORDER BY stories DESC, does + suffers DESC, actor
LIMIT 25
