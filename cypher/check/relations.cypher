// $rows: source, target of pairs to compare; every edge from source to target.
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
USING INDEX source:Actor(id)
MATCH (target:Actor {id: row.target})
USING INDEX target:Actor(id)
MATCH (source)-[relation]->(target)
RETURN row.source AS source, row.target AS target, type(relation) AS type, properties(relation) AS properties
