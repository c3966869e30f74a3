// Empties the graph for a rebuild, in steps that fit in memory. Runs outside of other transactions.
MATCH (:Actor)-[relation]->(:Actor)
CALL (relation) {
  DELETE relation
} IN TRANSACTIONS OF 5000 ROWS
