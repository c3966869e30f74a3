// Who holds which office in a country or body, with the latest article that says so
// $actor: id of the country or body     :param {actor: 'nato'}
MATCH (body:Actor {id: $actor})<-[:OBJECT]-(claim:Claim {type: 'HOLDS_OFFICE_IN', modality: 'asserted'})-[:SUBJECT]->(person:Actor)
MATCH (claim)-[:EVIDENCED_BY]->(article:Article)
WITH person, claim.title AS office, claim, article
ORDER BY claim.day DESC, claim.id
WITH person, office, collect({day: claim.day, url: article.url})[0] AS latest, count(*) AS claims
RETURN person.name AS person, office, latest.day AS lastSeen, claims, latest.url AS url
ORDER BY lastSeen DESC, person, office
