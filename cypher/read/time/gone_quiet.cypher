// Gone quiet: pairs that had dealings before a day and none that is known since
// $since: the day     :param {since: COLLECT { MATCH (a:Article) RETURN max(a.publishedOn) }[0] - duration('P3M')}
// $least: how many stories they must have made before     :param {least: 2}
MATCH (one:Actor)-[edge:!NOT_ASSERTED&!HOLDS_OFFICE_IN&!MEMBER_OF&!PART_OF&!ALLIED_WITH]-(other:Actor)
WHERE one.id < other.id
WITH one, other, edge ORDER BY type(edge)
WITH one, other, max(edge.lastSeen) AS lastSeen, sum(edge.weight) AS weight, collect(DISTINCT type(edge)) AS relations
WHERE lastSeen < date($since) AND weight >= $least
RETURN one.name AS one, other.name AS other, lastSeen, weight, relations
ORDER BY weight DESC, lastSeen DESC, one, other
LIMIT 100
