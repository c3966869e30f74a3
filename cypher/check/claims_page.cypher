// The next claims after $after, in order.
MATCH (claim:Claim)
WHERE claim.id > $after
RETURN claim.id AS id
ORDER BY id
LIMIT 1000
