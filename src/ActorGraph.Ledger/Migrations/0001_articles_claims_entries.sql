-- The ledger's first shape. Rows are appended; an ended revision and a retracted claim stay, with the position that ended them.
-- Ids are stored in words where they are read in order (claims, actors), as numbers where they only join (articles).
-- An absent name, country or address is the empty string where it belongs to a key: NULLs never equal each other.

CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE
) STRICT;

-- One state of an article. At most one revision of an article is in force (ended IS NULL); none after a removal or a failure alone.
CREATE TABLE revision (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (key),
    recorded INTEGER NOT NULL,
    ended INTEGER,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    publisher TEXT NOT NULL,
    uri TEXT NOT NULL,
    published_at TEXT,
    published_on TEXT,
    retrieved_at TEXT,
    content_hash TEXT NOT NULL,
    story TEXT NOT NULL,
    analyser_version TEXT NOT NULL
) STRICT;
CREATE INDEX revision_by_article ON revision (article);
CREATE UNIQUE INDEX revision_in_force ON revision (article) WHERE ended IS NULL;
CREATE INDEX revision_by_story ON revision (story) WHERE ended IS NULL;

CREATE TABLE actor (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- One way in which articles describe an actor. What is shown follows from the variants and from how many recorded articles use each.
CREATE TABLE actor_variant (
    key INTEGER PRIMARY KEY,
    actor TEXT NOT NULL REFERENCES actor (id),
    type INTEGER NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    country TEXT NOT NULL,
    parent TEXT NOT NULL,
    iso_code TEXT NOT NULL,
    is_listed INTEGER NOT NULL,
    in_force INTEGER NOT NULL DEFAULT 0 CHECK (in_force >= 0),
    UNIQUE (actor, type, name, aliases, country, parent, iso_code, is_listed)
) STRICT;

CREATE TABLE mention (
    revision INTEGER NOT NULL REFERENCES revision (key),
    actor TEXT NOT NULL REFERENCES actor (id),
    variant INTEGER NOT NULL REFERENCES actor_variant (key),
    surface_forms TEXT NOT NULL,
    PRIMARY KEY (revision, actor)
) STRICT, WITHOUT ROWID;

CREATE TABLE provenance (
    key INTEGER PRIMARY KEY,
    component TEXT NOT NULL,
    version TEXT NOT NULL,
    rule TEXT NOT NULL,
    UNIQUE (component, version, rule)
) STRICT;

CREATE TABLE claim (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (key),
    asserted INTEGER NOT NULL,
    retracted INTEGER,
    type TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES actor (id),
    target TEXT NOT NULL REFERENCES actor (id),
    modality INTEGER NOT NULL,
    attributed_to TEXT REFERENCES actor (id),
    date TEXT,
    range_first TEXT,
    range_last TEXT,
    place TEXT,
    title TEXT,
    event_code TEXT,
    confidence REAL NOT NULL,
    sentence TEXT NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL,
    target_start INTEGER NOT NULL,
    target_end INTEGER NOT NULL,
    provenance INTEGER NOT NULL REFERENCES provenance (key)
) STRICT;
CREATE UNIQUE INDEX claim_in_force ON claim (id) WHERE retracted IS NULL;
CREATE INDEX claim_by_article ON claim (article);
CREATE INDEX claim_by_relation ON claim (source, type, target, modality) WHERE retracted IS NULL;
CREATE INDEX claim_by_target ON claim (target) WHERE retracted IS NULL;

-- Positions are the row numbers: rows are never deleted, so none is reused.
CREATE TABLE entry (
    position INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (key),
    claim INTEGER REFERENCES claim (key),
    content_hash TEXT,
    stage TEXT,
    code TEXT,
    message TEXT
) STRICT;

CREATE TABLE failure (
    article INTEGER PRIMARY KEY REFERENCES article (key),
    stage TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL
) STRICT;
