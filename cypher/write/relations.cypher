// What the asserted claims add up to: one edge per source, type and target. Relations written here were deleted before, in the same transaction
// (a MERGE on a type that comes as data would scan every edge of the graph).
// $rows: source, type, target, properties
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
USING INDEX source:Actor(id)
MATCH (target:Actor {id: row.target})
USING INDEX target:Actor(id)
CREATE (source)-[relation:$(row.type)]->(target)
SET relation = row.properties
