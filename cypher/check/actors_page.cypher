// The next actors after $after, in order.
MATCH (actor:Actor)
WHERE actor.id > $after
RETURN actor.id AS id
ORDER BY id
LIMIT 1000
