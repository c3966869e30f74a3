// The shortest ways between two actors over what is asserted (put other names in the first line)
MATCH path = ALL SHORTEST (:Actor {name: 'Iran'})((:Actor)-[:!NOT_ASSERTED]-(:Actor)){1,6}(:Actor {name: 'Ukraine'})
RETURN path
LIMIT 12
