// The edges that go out from the next 10 actors after $after.
MATCH (source:Actor)
WHERE source.id > $after
WITH source
ORDER BY source.id
LIMIT 10
OPTIONAL MATCH (source)-[relation]->(target:Actor)
RETURN source.id AS source, type(relation) AS type, target.id AS target, relation.relation AS relation, relation.modality AS modality
ORDER BY source
