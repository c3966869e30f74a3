// How publishers differ on two actors: how friendly the dealings are that each reports, and what it alone reports
// $one, $other: ids of the actors     :param {one: 'russia', other: 'ukraine'}
MATCH (:Actor {id: $one})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(:Actor {id: $other})
MATCH (claim)-[:EVIDENCED_BY]->(article:Article)
WITH claim, article ORDER BY claim.type
WITH article.publisher AS publisher, collect(DISTINCT claim.type) AS relations, avg(CASE WHEN claim.modality = 'asserted' THEN claim.goldstein END) AS goldstein,
     count(CASE WHEN claim.modality = 'asserted' THEN 1 END) AS asserted, count(CASE WHEN claim.modality = 'denied' THEN 1 END) AS denied,
     count(DISTINCT article) AS articles
WITH collect({publisher: publisher, relations: relations, goldstein: goldstein, asserted: asserted, denied: denied, articles: articles}) AS all
UNWIND all AS row
RETURN row.publisher AS publisher, row.articles AS articles, round(row.goldstein, 2) AS goldstein, row.asserted AS asserted, row.denied AS denied,
       [relation IN row.relations WHERE none(other IN all WHERE other.publisher <> row.publisher AND relation IN other.relations)] AS onlyHere
ORDER BY articles DESC, publisher
