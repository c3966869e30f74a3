// Acts without an answer in kind: who harms or helps whom without the other doing the like
// $least: how many stories the edge must have     :param {least: 1}
MATCH (actor:Actor)-[edge:ATTACKED|THREATENED|SANCTIONED|COERCED|MOBILIZED_AGAINST|ACCUSED|CRITICIZED|REJECTED|AIDS|SUPPORTS|VISITED]->(other:Actor)
WHERE edge.weight >= $least AND NOT EXISTS { MATCH (other)-[answer]->(actor) WHERE type(answer) = type(edge) }
RETURN actor.name AS actor, type(edge) AS relation, other.name AS other, edge.weight AS weight, edge.lastSeen AS lastSeen,
       [(other)-[answer:!NOT_ASSERTED]->(actor) | type(answer)] AS otherwise
ORDER BY weight DESC, lastSeen IS NULL, lastSeen DESC, actor, relation, other
LIMIT 100
