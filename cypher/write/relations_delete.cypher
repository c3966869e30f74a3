// $rows: source, type, target of asserted relations that are to be written anew.
// The hints make the plan start from both ends, whatever the statistics say: without them a small graph gets a plan that scans every edge.
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
USING INDEX source:Actor(id)
MATCH (target:Actor {id: row.target})
USING INDEX target:Actor(id)
MATCH (source)-[relation]->(target)
WHERE type(relation) = row.type
DELETE relation
