// Empties the graph for a rebuild, in steps that fit in memory. Runs outside of other transactions.
MATCH (article:Article)
CALL (article) {
  DETACH DELETE article
} IN TRANSACTIONS OF 5000 ROWS
