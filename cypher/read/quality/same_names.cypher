// Actors that share a name or alias, whatever the case: merge them or rename one ('actorgraph actors merge', 'rename')
// no parameters
MATCH (actor:Actor)
UNWIND [actor.name] + coalesce(actor.aliases, []) AS name
WITH toLower(trim(name)) AS name, actor
WHERE name <> ''
WITH name, collect(DISTINCT actor) AS actors
WHERE size(actors) > 1
UNWIND actors AS actor
WITH name, actor, COUNT { (actor)<-[:MENTIONS]-() } AS articles
ORDER BY articles DESC, actor.id
RETURN name, collect(actor.id) AS ids, collect(articles) AS articles
ORDER BY reduce(total = 0, n IN articles | total + n) DESC, name
LIMIT 100
