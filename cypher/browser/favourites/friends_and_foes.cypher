// Friends and foes: who helps or supports whom against whom
MATCH path = (helper:Actor)-[help:AIDS|SUPPORTS|ALLIED_WITH]->(friend:Actor)<-[harm:ATTACKED|THREATENED|MOBILIZED_AGAINST|SANCTIONED|COERCED|ACCUSED]-(foe:Actor)
WHERE helper <> foe
RETURN path
ORDER BY help.weight + harm.weight DESC, helper.id, friend.id, foe.id
LIMIT 30
