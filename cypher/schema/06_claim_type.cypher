// Claims of one relation in a stretch of time.
CREATE INDEX claim_type_day IF NOT EXISTS
FOR (claim:Claim)
ON (claim.type, claim.day)
