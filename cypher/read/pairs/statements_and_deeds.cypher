// Statements versus deeds: what each of two actors says of the other, and what it does to it (Goldstein's scale; CAMEO roots)
// $one, $other: ids of the actors     :param {one: 'russia', other: 'ukraine'}
MATCH (subject:Actor)<-[:SUBJECT]-(claim:Claim {modality: 'asserted'})-[:OBJECT]->(object:Actor)
WHERE ((subject.id = $one AND object.id = $other) OR (subject.id = $other AND object.id = $one)) AND claim.goldstein IS NOT NULL
// Words: support (05), appeals (02), demands (10), accusations (11), refusals (12), threats (13). A signed agreement (057) is a deed.
WITH subject, object, claim, left(claim.eventCode, 2) IN ['02', '05', '10', '11', '12', '13'] AND claim.eventCode <> '057' AS isSaid
RETURN subject.name AS actor, object.name AS toward,
       round(avg(CASE WHEN isSaid THEN claim.goldstein END), 2) AS says, count(CASE WHEN isSaid THEN 1 END) AS statements,
       round(avg(CASE WHEN NOT isSaid THEN claim.goldstein END), 2) AS does, count(CASE WHEN NOT isSaid THEN 1 END) AS deeds
ORDER BY actor, toward
