// $ids: claims whose speaker is to be written anew
UNWIND $ids AS id
MATCH (:Claim {id: id})-[attribution:ATTRIBUTED_TO]->(:Actor)
DELETE attribution
