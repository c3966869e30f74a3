// Claims of a stretch of time.
CREATE INDEX claim_day IF NOT EXISTS
FOR (claim:Claim)
ON (claim.day)
