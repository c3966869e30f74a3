// One node an article.
CREATE CONSTRAINT article_id IF NOT EXISTS
FOR (article:Article)
REQUIRE article.id IS UNIQUE
