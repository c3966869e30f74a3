// How much there is of each kind, from Neo4j's own counters. An actor's outgoing edges all go to actors.
RETURN COUNT { MATCH (:Actor) } AS actors,
       COUNT { MATCH (:Article) } AS articles,
       COUNT { MATCH (:Claim) } AS claims,
       COUNT { MATCH (:Actor)-->() } AS relations
