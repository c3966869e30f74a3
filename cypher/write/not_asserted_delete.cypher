// $rows: source, type, modality, target of planned, possible and denied relations that are to be written anew
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
USING INDEX source:Actor(id)
MATCH (target:Actor {id: row.target})
USING INDEX target:Actor(id)
MATCH (source)-[relation:NOT_ASSERTED {relation: row.type, modality: row.modality}]->(target)
DELETE relation
