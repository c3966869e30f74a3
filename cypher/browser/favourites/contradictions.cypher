// Contradictions: what one article asserts and another denies, with both articles
MATCH (subject:Actor)<-[:SUBJECT]-(denial:Claim {modality: 'denied'})-[:OBJECT]->(object:Actor)
MATCH yes = (subject)<-[:SUBJECT]-(assertion:Claim {modality: 'asserted', type: denial.type})-[:OBJECT]->(object)
MATCH no = (subject)<-[:SUBJECT]-(denial)-[:OBJECT]->(object)
MATCH saying = (assertion)-[:EVIDENCED_BY]->(:Article), denying = (denial)-[:EVIDENCED_BY]->(:Article)
RETURN yes, no, saying, denying
ORDER BY denial.day DESC, denial.id, assertion.id
LIMIT 10
