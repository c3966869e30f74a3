// $ids: claims that are no longer in force
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
