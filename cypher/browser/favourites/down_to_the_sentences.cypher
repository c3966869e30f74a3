// Down to the sentences: the claims between two actors and the articles that make them (put other names in the first line)
MATCH (:Actor {name: 'Russia'})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(:Actor {name: 'Ukraine'})
MATCH said = (claim)-[:EVIDENCED_BY]->(:Article), ends = (:Actor)<-[:SUBJECT|OBJECT]-(claim)
RETURN said, ends
ORDER BY claim.day DESC, claim.id
LIMIT 50
