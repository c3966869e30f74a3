-- The runs over each source. One that is not ended holds its source until its lease passes.
CREATE TABLE run (
    number INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    owner TEXT NOT NULL,
    started_at TEXT NOT NULL,
    leased_until TEXT NOT NULL,
    ended_at TEXT,
    new INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    is_interrupted INTEGER NOT NULL DEFAULT 0,
    fault TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX run_by_source ON run (source, number);
CREATE INDEX run_open ON run (source, leased_until) WHERE ended_at IS NULL;

-- How far each projection has followed: the projections' own checkpoints decide, this one is for status.
CREATE TABLE projected (
    projection TEXT PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
