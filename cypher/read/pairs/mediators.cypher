// Who mediates between whom
// no parameters
MATCH (one:Actor)<-[first:MEDIATED_BETWEEN]-(mediator:Actor)-[second:MEDIATED_BETWEEN]->(other:Actor)
WHERE one.id < other.id
RETURN mediator.name AS mediator, one.name AS one, other.name AS other,
       first.weight + second.weight AS weight, CASE WHEN first.lastSeen > second.lastSeen THEN first.lastSeen ELSE second.lastSeen END AS lastSeen
ORDER BY weight DESC, mediator, one, other
LIMIT 50
