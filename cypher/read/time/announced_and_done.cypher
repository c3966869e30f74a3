// Announced and done: what was planned or possible and was asserted later on, with both sentences
// $from: the first day of the announcements     :param {from: COLLECT { MATCH (a:Article) RETURN max(a.publishedOn) }[0] - duration('P1Y')}
MATCH (plan:Claim)-[said:EVIDENCED_BY]->(announcing:Article)
WHERE plan.modality IN ['planned', 'possible'] AND announcing.publishedOn >= date($from)
MATCH (source:Actor)<-[:SUBJECT]-(plan)-[:OBJECT]->(target:Actor)
MATCH (source)<-[:SUBJECT]-(deed:Claim {modality: 'asserted', type: plan.type})-[:OBJECT]->(target)
MATCH (deed)-[done:EVIDENCED_BY]->(reporting:Article)
WHERE reporting.publishedOn >= announcing.publishedOn AND deed.day >= announcing.publishedOn
WITH source, target, plan, said, announcing, deed, done
ORDER BY deed.day, deed.id
WITH source, target, plan, said, announcing, collect({day: deed.day, sentence: done.sentence})[0] AS first
RETURN source.name AS source, plan.type AS relation, target.name AS target, plan.modality AS modality, announcing.publishedOn AS announcedOn,
       first.day AS doneOn, said.sentence AS announcement, first.sentence AS report
ORDER BY doneOn DESC, source, relation, target, announcedOn
LIMIT 100
