// Who belongs to a country or body: members, organs and office holders, also those of its organs
// $actor: id of the country or body     :param {actor: 'nato'}
MATCH path = (member:Actor)-[:MEMBER_OF|PART_OF|HOLDS_OFFICE_IN]->{1,2}(body:Actor {id: $actor})
WITH member, relationships(path) AS ties, [between IN nodes(path)[1..-1] | between.name] AS through
ORDER BY size(ties), ties[0].lastSeen DESC
WITH member, collect({tie: type(ties[0]), through: through, weight: ties[0].weight, lastSeen: ties[0].lastSeen})[0] AS closest
RETURN member.name AS member, labels(member)[1] AS type, closest.tie AS tie, closest.through AS through, closest.weight AS weight, closest.lastSeen AS lastSeen
ORDER BY size(through), tie, weight DESC, member
LIMIT 200
