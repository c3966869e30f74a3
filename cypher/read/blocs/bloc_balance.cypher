// How two blocs deal with each other, member by member: cooperation and conflict on Goldstein's scale
// $one, $other: lists of ids     :param {one: ['united-states', 'european-union', 'nato'], other: ['russia', 'china', 'iran']}
MATCH (subject:Actor)<-[:SUBJECT]-(claim:Claim {modality: 'asserted'})-[:OBJECT]->(object:Actor)
WHERE claim.goldstein IS NOT NULL AND ((subject.id IN $one AND object.id IN $other) OR (subject.id IN $other AND object.id IN $one))
WITH CASE WHEN subject.id IN $one THEN subject ELSE object END AS ours, CASE WHEN subject.id IN $one THEN object ELSE subject END AS theirs, claim
RETURN ours.name AS one, theirs.name AS other, round(avg(claim.goldstein), 2) AS balance,
       count(CASE WHEN claim.goldstein > 0 THEN 1 END) AS cooperation, count(CASE WHEN claim.goldstein < 0 THEN 1 END) AS conflict,
       max(claim.day) AS lastSeen
ORDER BY balance, one, other
LIMIT 200
