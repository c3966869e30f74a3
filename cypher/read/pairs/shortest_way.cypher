// The shortest way between two actors over what is asserted
// $from, $to: ids of the actors     :param {from: 'iran', to: 'germany'}
MATCH path = ALL SHORTEST (source:Actor {id: $from})((:Actor)-[:!NOT_ASSERTED]-(:Actor)){1,6}(target:Actor {id: $to})
WITH path, [actor IN nodes(path) | actor.name] AS actors, [relation IN relationships(path) | type(relation)] AS relations,
     reduce(total = 0, relation IN relationships(path) | total + relation.weight) AS weight
RETURN actors, relations, weight, path
ORDER BY weight DESC, actors, relations
LIMIT 5
