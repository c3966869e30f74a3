// Who helps whom against whom: the friend of one side of a conflict
// $least: how many stories each edge must have     :param {least: 1}
MATCH (helper:Actor)-[help:AIDS|SUPPORTS]->(friend:Actor)<-[harm:ATTACKED|THREATENED|MOBILIZED_AGAINST|SANCTIONED|COERCED]-(foe:Actor)
WHERE helper <> foe AND help.weight >= $least AND harm.weight >= $least
RETURN helper.name AS helper, friend.name AS friend, foe.name AS foe,
       collect(DISTINCT type(help)) AS help, collect(DISTINCT type(harm)) AS harm,
       EXISTS { (helper)-[:ATTACKED|THREATENED|MOBILIZED_AGAINST|SANCTIONED|COERCED|CRITICIZED|ACCUSED]->(foe) } AS openly
ORDER BY helper, friend, foe
LIMIT 100
