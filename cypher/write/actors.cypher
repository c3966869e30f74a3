// $rows: id, type (Person, Country or Organization), properties
UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
SET actor = row.properties
REMOVE actor:Person:Country:Organization
SET actor:$(row.type)
