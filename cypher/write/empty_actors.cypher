// Empties the graph for a rebuild, in steps that fit in memory. Runs outside of other transactions.
MATCH (actor:Actor)
CALL (actor) {
  DETACH DELETE actor
} IN TRANSACTIONS OF 5000 ROWS
