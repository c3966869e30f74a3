// The next articles after $after, in order.
MATCH (article:Article)
WHERE article.id > $after
RETURN article.id AS id
ORDER BY id
LIMIT 1000
