// $ids: actors to compare. No node: properties is null.
UNWIND $ids AS id
OPTIONAL MATCH (actor:Actor {id: id})
RETURN id, properties(actor) AS properties, [label IN labels(actor) WHERE label IN ['Person', 'Country', 'Organization']] AS types
