// Who held office in a country or body on a day: what articles said of each office up to then, the latest word on each holder
// $actor: id of the country or body; $day: a date or 'YYYY-MM-DD'     :param {actor: 'nato', day: date()}
MATCH (:Actor {id: $actor})<-[:OBJECT]-(claim:Claim {type: 'HOLDS_OFFICE_IN', modality: 'asserted'})-[:SUBJECT]->(person:Actor)
WHERE claim.day <= date($day)
MATCH (claim)-[evidence:EVIDENCED_BY]->(article:Article)
WITH coalesce(claim.title, '') AS office, person, claim, evidence, article
ORDER BY claim.day DESC, claim.id
WITH office, person, collect({day: claim.day, sentence: evidence.sentence, publisher: article.publisher}) AS said
WITH office, person, said[0] AS latest, said[-1].day AS firstSaid
RETURN office, person.name AS person, firstSaid, latest.day AS lastSaid, latest.publisher AS publisher, latest.sentence AS sentence
ORDER BY lastSaid DESC, office, person
LIMIT 100
