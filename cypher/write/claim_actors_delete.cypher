// $ids: claims whose actors are to be written anew: a judgement may have made others of them
UNWIND $ids AS id
MATCH (:Claim {id: id})-[edge:SUBJECT|OBJECT|ATTRIBUTED_TO]->(:Actor)
DELETE edge
