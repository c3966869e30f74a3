// $ids: actors that no recorded article names any more, or that judgements made others of
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
DETACH DELETE actor
