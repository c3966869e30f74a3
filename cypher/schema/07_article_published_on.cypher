// Articles of a stretch of time.
CREATE INDEX article_published_on IF NOT EXISTS
FOR (article:Article)
ON (article.publishedOn)
