// The latest stories: the newest articles, whom they name and what they claim
MATCH (article:Article)
WITH article ORDER BY article.publishedAt IS NULL, article.publishedAt DESC, article.id LIMIT 3
MATCH said = (article)<-[:EVIDENCED_BY]-(claim:Claim)-[:SUBJECT|OBJECT]->(:Actor)
RETURN said
ORDER BY claim.confidence DESC, claim.id
LIMIT 40
