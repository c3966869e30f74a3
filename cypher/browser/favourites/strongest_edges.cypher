// The strongest edges: what most stories tell, offices and memberships left out
MATCH path = (source:Actor)-[edge:!NOT_ASSERTED&!HOLDS_OFFICE_IN&!MEMBER_OF&!PART_OF]->(target:Actor)
RETURN path
ORDER BY edge.weight DESC, edge.lastSeen IS NULL, edge.lastSeen DESC, source.id, target.id, type(edge)
LIMIT 45
