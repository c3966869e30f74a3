-- Stories: copies of one text and edited copies of it. A revision's story is the least fingerprint among the articles that are of one story with it.
ALTER TABLE revision ADD COLUMN fingerprint TEXT NOT NULL DEFAULT '';
UPDATE revision SET fingerprint = story;
CREATE INDEX revision_by_fingerprint ON revision (fingerprint) WHERE ended IS NULL;

-- What of each text is needed to find its edited copies; an empty sketch for one that is too short to have any.
CREATE TABLE story_text (
    key INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    sketch BLOB NOT NULL
) STRICT;
CREATE TABLE story_band (
    band INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES story_text (key),
    PRIMARY KEY (band, text)
) STRICT, WITHOUT ROWID;

-- The articles of former versions, which knew exact copies alone: whoever writes next looks for their copies.
CREATE TABLE ungrouped (
    revision INTEGER PRIMARY KEY REFERENCES revision (key)
) STRICT;
INSERT INTO ungrouped SELECT key FROM revision WHERE ended IS NULL;
