// Conflict: who attacks, threatens, coerces, sanctions whom or moves troops against him, the latest first
MATCH path = (source:Actor)-[edge:ATTACKED|THREATENED|COERCED|SANCTIONED|MOBILIZED_AGAINST]->(target:Actor)
RETURN path
ORDER BY edge.weight DESC, edge.lastSeen IS NULL, edge.lastSeen DESC, source.id, target.id, type(edge)
LIMIT 40
