// What is planned or possible and not yet asserted
// $from: the first day of the announcements     :param {from: COLLECT { MATCH (a:Article) RETURN max(a.publishedOn) }[0] - duration('P1M')}
MATCH (source:Actor)-[edge:NOT_ASSERTED]->(target:Actor)
WHERE edge.modality IN ['planned', 'possible'] AND edge.lastSeen >= date($from)
  AND NOT EXISTS {
    MATCH (source)-[done]->(target)
    WHERE type(done) = edge.relation AND done.lastSeen >= edge.firstSeen
  }
RETURN source.name AS source, edge.relation AS relation, target.name AS target, edge.modality AS modality,
       edge.storyCount AS stories, edge.firstSeen AS firstSeen, edge.lastSeen AS lastSeen
ORDER BY lastSeen DESC, source, relation, target
LIMIT 100
