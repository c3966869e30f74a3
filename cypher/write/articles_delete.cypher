// $ids: articles that are no longer recorded
UNWIND $ids AS id
MATCH (article:Article {id: id})
DETACH DELETE article
