// With whom an actor deals, what each does to the other, and how friendly it is (Goldstein's scale: -10 war, +10 full cooperation)
// $actor: id of the actor     :param {actor: 'ukraine'}
MATCH (actor:Actor {id: $actor})-[edge:!NOT_ASSERTED]-(other:Actor)
WITH actor, other, edge, startNode(edge) = actor OR type(edge) IN ['MET_WITH', 'SPOKE_WITH', 'NEGOTIATED_WITH', 'AGREED_WITH', 'COOPERATES_WITH', 'ALLIED_WITH'] AS does
ORDER BY edge.weight DESC, type(edge)
RETURN other.name AS other, sum(edge.weight) AS weight,
       collect(CASE WHEN does THEN type(edge) END) AS does, collect(CASE WHEN NOT does THEN type(edge) END) AS suffers,
       round(avg(edge.goldstein), 2) AS goldstein, max(edge.lastSeen) AS lastSeen
ORDER BY weight DESC, lastSeen IS NULL, lastSeen DESC, other
LIMIT 50
