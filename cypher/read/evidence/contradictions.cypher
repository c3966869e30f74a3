// What is asserted in one place and denied in another; two occasions may look like a contradiction, so read both sentences
// $from, $to: days of the denial, both inclusive, as dates or 'YYYY-MM-DD'     :param {from: COLLECT { MATCH (a:Article) RETURN max(a.publishedOn) }[0] - duration('P2Y'), to: date()}
MATCH (subject:Actor)<-[:SUBJECT]-(denial:Claim {modality: 'denied'})-[:OBJECT]->(object:Actor)
WHERE date($from) <= denial.day <= date($to)
MATCH (subject)<-[:SUBJECT]-(assertion:Claim {modality: 'asserted', type: denial.type})-[:OBJECT]->(object)
MATCH (denial)-[no:EVIDENCED_BY]->(denying:Article)
MATCH (assertion)-[yes:EVIDENCED_BY]->(asserting:Article)
RETURN subject.name AS subject, denial.type AS relation, object.name AS object,
       yes.sentence AS asserted, asserting.publisher AS assertedBy, assertion.day AS assertedOn,
       no.sentence AS denied, denying.publisher AS deniedBy, denial.day AS deniedOn
ORDER BY deniedOn DESC, subject, object, assertedOn
LIMIT 100
