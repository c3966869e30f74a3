// $ids: articles whose mentions are to be written anew
UNWIND $ids AS id
MATCH (:Article {id: id})-[mention:MENTIONS]->(:Actor)
DELETE mention
