// Offices: who holds one where, in the five countries and bodies with the most office holders
MATCH (body:Actor)<-[office:HOLDS_OFFICE_IN]-(:Person)
WITH body, count(office) AS holders ORDER BY holders DESC, body.id LIMIT 5
MATCH path = (body)<-[edge:HOLDS_OFFICE_IN]-(person:Person)
RETURN path
ORDER BY edge.weight DESC, body.id, person.id
LIMIT 50
