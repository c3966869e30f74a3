// Not asserted: what is planned, possible or denied, the latest first
MATCH path = (source:Actor)-[edge:NOT_ASSERTED]->(target:Actor)
RETURN path
ORDER BY edge.lastSeen IS NULL, edge.lastSeen DESC, source.id, target.id, type(edge)
LIMIT 30
