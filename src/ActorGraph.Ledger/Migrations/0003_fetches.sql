-- The last fetch of each address. Validators are kept as they were sent, quotes and all: a server compares them byte for byte.
CREATE TABLE fetch (
    address TEXT PRIMARY KEY,
    fetched_at TEXT NOT NULL,
    status INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    etag TEXT,
    last_modified TEXT,
    next_check TEXT,
    reason TEXT NOT NULL,
    failures_in_a_row INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
