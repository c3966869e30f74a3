// Empties the graph for a rebuild, in steps that fit in memory. Runs outside of other transactions.
MATCH (claim:Claim)
CALL (claim) {
  DETACH DELETE claim
} IN TRANSACTIONS OF 5000 ROWS
