// Whether the database holds nodes with our labels.
RETURN EXISTS { MATCH (:Actor) } OR EXISTS { MATCH (:Claim) } OR EXISTS { MATCH (:Article) } AS found
