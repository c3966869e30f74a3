// Who changed sides: pairs whose dealings turned from conflict to cooperation, or the other way, on Goldstein's scale
// $turn: the day that parts before from after, a date or 'YYYY-MM-DD'     :param {turn: COLLECT { MATCH (a:Article) RETURN max(a.publishedOn) }[0] - duration('P3M')}
// $least: how far the mean must have moved, 0 to 20     :param {least: 3.0}
MATCH (subject:Actor)<-[:SUBJECT]-(claim:Claim {modality: 'asserted'})-[:OBJECT]->(object:Actor)
WHERE claim.goldstein IS NOT NULL AND claim.day IS NOT NULL
WITH subject, object,
     avg(CASE WHEN claim.day < date($turn) THEN claim.goldstein END) AS before,
     avg(CASE WHEN claim.day >= date($turn) THEN claim.goldstein END) AS after,
     count(CASE WHEN claim.day < date($turn) THEN 1 END) AS claimsBefore,
     count(CASE WHEN claim.day >= date($turn) THEN 1 END) AS claimsAfter
WHERE before * after < 0 AND abs(after - before) >= $least
RETURN subject.name AS actor, object.name AS toward, round(before, 2) AS before, round(after, 2) AS after, claimsBefore, claimsAfter
ORDER BY abs(after - before) DESC, actor, toward
LIMIT 50
