// The audit trail: who is claimed to have done what to whom, and the sentence that says so.
// $rows: id, subject, object, article, properties, evidence (sentence, start, end)
UNWIND $rows AS row
MATCH (subject:Actor {id: row.subject})
MATCH (object:Actor {id: row.object})
MATCH (article:Article {id: row.article})
MERGE (claim:Claim {id: row.id})
SET claim = row.properties
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[:OBJECT]->(object)
MERGE (claim)-[evidence:EVIDENCED_BY]->(article)
SET evidence = row.evidence
