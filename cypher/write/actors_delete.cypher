// $ids: actors that no recorded article names any more
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
DETACH DELETE actor
