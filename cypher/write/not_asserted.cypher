// What planned, possible and denied claims add up to: never an edge of the asserted relation's type.
// $rows: source, target, properties (with relation and modality)
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
USING INDEX source:Actor(id)
MATCH (target:Actor {id: row.target})
USING INDEX target:Actor(id)
CREATE (source)-[relation:NOT_ASSERTED]->(target)
SET relation = row.properties
