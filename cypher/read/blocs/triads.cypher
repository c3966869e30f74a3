// Triads under strain: two who are on good terms with the same third, and on bad terms with each other
// $least: how far from zero each mean must lie on Goldstein's scale     :param {least: 1.0}
MATCH (subject:Actor)-[edge:!NOT_ASSERTED]->(object:Actor)
WHERE edge.goldstein IS NOT NULL
WITH CASE WHEN subject.id < object.id THEN subject ELSE object END AS one, CASE WHEN subject.id < object.id THEN object ELSE subject END AS other,
     sum(edge.goldstein * edge.claimCount) / sum(edge.claimCount) AS terms
WITH collect({one: one, other: other, terms: terms}) AS ties
WITH [tie IN ties WHERE tie.terms >= $least] AS friends, [tie IN ties WHERE tie.terms <= -$least] AS foes
UNWIND foes AS strain
UNWIND [tie IN friends WHERE strain.one IN [tie.one, tie.other]] AS first
WITH strain, first, CASE WHEN first.one = strain.one THEN first.other ELSE first.one END AS third, friends
UNWIND [tie IN friends WHERE strain.other IN [tie.one, tie.other] AND third IN [tie.one, tie.other]] AS second
RETURN third.name AS friendOfBoth, strain.one.name AS one, strain.other.name AS other, round(strain.terms, 2) AS betweenThem,
       round(first.terms, 2) AS withOne, round(second.terms, 2) AS withOther
ORDER BY betweenThem, friendOfBoth, one, other
LIMIT 100
