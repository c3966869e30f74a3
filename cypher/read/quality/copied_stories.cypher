// Stories that many articles tell: copies, which edges count once, and how many days they took to spread
// $least: how many articles     :param {least: 2}
MATCH (article:Article)
WITH article ORDER BY article.publishedAt, article.id
WITH article.story AS story, collect(article) AS copies
WHERE size(copies) >= $least
RETURN copies[0].title AS title, size(copies) AS articles, [copy IN copies | copy.publisher] AS publishers,
       copies[0].publishedOn AS first, duration.inDays(copies[0].publishedOn, copies[-1].publishedOn).days AS days
ORDER BY articles DESC, first DESC, title
LIMIT 50
