// Actors by any of their names, the busiest first among equals
// $name: words in Lucene's syntax, "rutte", "mark AND rutte", "netanyah~"     :param {name: 'alliance'}
CALL db.index.fulltext.queryNodes('actor_names', $name) YIELD node AS actor, score
RETURN actor.id AS id, actor.name AS name, actor.aliases AS aliases, COUNT { (actor)<-[:MENTIONS]-() } AS articles, score
ORDER BY score DESC, articles DESC, id
LIMIT 20
