// Diplomacy: who meets, speaks, negotiates, agrees with whom, visits or mediates, the latest first
MATCH path = (source:Actor)-[edge:MET_WITH|SPOKE_WITH|NEGOTIATED_WITH|AGREED_WITH|MEDIATED_BETWEEN|VISITED]->(target:Actor)
RETURN path
ORDER BY edge.weight DESC, edge.lastSeen IS NULL, edge.lastSeen DESC, source.id, target.id, type(edge)
LIMIT 40
