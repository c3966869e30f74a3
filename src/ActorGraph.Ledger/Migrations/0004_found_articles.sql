-- The articles as they were found, each in one state. An article of a former version's is known by its own id alone.
CREATE TABLE found (
    name TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    place TEXT NOT NULL,
    state INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    article TEXT,
    stage TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_try TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO found
SELECT a.id, 'ingest', '', 2, COALESCE(e.recorded_at, '0001-01-01T00:00:00.0000000+00:00'), a.id, '', '', '', 0, NULL
FROM revision r JOIN article a ON a.key = r.article LEFT JOIN entry e ON e.position = r.recorded WHERE r.ended IS NULL;
INSERT OR REPLACE INTO found
SELECT a.id, 'ingest', '', 4, MAX(e.recorded_at), NULL, f.stage, f.code, f.message, 1, MAX(e.recorded_at)
FROM failure f JOIN article a ON a.key = f.article JOIN entry e ON e.article = f.article AND e.kind = 4 GROUP BY f.article;
CREATE UNIQUE INDEX found_by_article ON found (article) WHERE article IS NOT NULL;
CREATE INDEX found_unfinished ON found (name) WHERE state IN (0, 1, 4);
