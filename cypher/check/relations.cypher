// $rows: source, type, target of edges to compare, and relation and modality of those of type NOT_ASSERTED.
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
USING INDEX source:Actor(id)
MATCH (target:Actor {id: row.target})
USING INDEX target:Actor(id)
MATCH (source)-[relation]->(target)
WHERE type(relation) = row.type AND (row.modality IS NULL OR (relation.relation = row.relation AND relation.modality = row.modality))
RETURN row.source AS source, row.target AS target, type(relation) AS type, properties(relation) AS properties
