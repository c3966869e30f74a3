// Cooperation and conflict between two actors, month by month (Goldstein's scale: -10 war, +10 full cooperation)
// $one, $other: ids of the actors     :param {one: 'hamas', other: 'israel'}
MATCH (one:Actor {id: $one})<-[:SUBJECT|OBJECT]-(claim:Claim {modality: 'asserted'})-[:SUBJECT|OBJECT]->(other:Actor {id: $other})
WHERE claim.goldstein IS NOT NULL AND claim.day IS NOT NULL
RETURN date.truncate('month', claim.day) AS month,
       round(avg(claim.goldstein), 2) AS balance,
       count(CASE WHEN claim.goldstein > 0 THEN 1 END) AS cooperation,
       count(CASE WHEN claim.goldstein < 0 THEN 1 END) AS conflict
ORDER BY month
