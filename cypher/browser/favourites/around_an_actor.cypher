// Around an actor: his strongest edges and those among his neighbours (put another name in the first line)
MATCH (actor:Actor {name: 'Ukraine'})-[edge:!NOT_ASSERTED]-(other:Actor)
WITH actor, other, max(edge.weight) AS weight ORDER BY weight DESC, other.id LIMIT 15
WITH collect(DISTINCT actor) + collect(other) AS circle
MATCH path = (one:Actor)-[edge:!NOT_ASSERTED]->(two:Actor)
WHERE one IN circle AND two IN circle
RETURN path
ORDER BY edge.weight DESC, one.id, two.id, type(edge)
LIMIT 60
