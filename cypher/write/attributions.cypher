// Whose word a claim is. $rows: id, speaker
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (speaker:Actor {id: row.speaker})
MERGE (claim)-[:ATTRIBUTED_TO]->(speaker)
