-- Judgements: what people decided about actors and claims. Claims and mentions keep the actors that their articles gave them; beside them stands who those
-- are by the judgements in force (NULL: the same), so that reading costs no more than before.

-- An entry need not be about an article any more.
CREATE TABLE entry_2 (
    position INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    article INTEGER REFERENCES article (key),
    claim INTEGER REFERENCES claim (key),
    content_hash TEXT,
    stage TEXT,
    code TEXT,
    message TEXT
) STRICT;
INSERT INTO entry_2 SELECT position, kind, recorded_at, article, claim, content_hash, stage, code, message FROM entry;
DROP TABLE entry;
ALTER TABLE entry_2 RENAME TO entry;

-- What the entry at this position decided; its kind tells which columns count. A claim is named by its id, which it keeps when its article is recorded anew.
CREATE TABLE judgement (
    position INTEGER PRIMARY KEY REFERENCES entry (position),
    actor TEXT,
    other TEXT,
    name TEXT,
    articles TEXT,
    claim TEXT,
    judgement INTEGER REFERENCES judgement (position),
    because TEXT NOT NULL
) STRICT;

-- Whose description a judgement may have changed.
CREATE TABLE judged_actor (
    position INTEGER NOT NULL REFERENCES judgement (position),
    actor TEXT NOT NULL,
    PRIMARY KEY (position, actor)
) STRICT, WITHOUT ROWID;

-- Who was ever found to be whom, in whatever article: projections may still show a former one.
CREATE TABLE form (
    actor TEXT NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (actor, form)
) STRICT, WITHOUT ROWID;

ALTER TABLE mention ADD COLUMN judged_actor TEXT;
CREATE INDEX mention_by_actor ON mention (actor);

-- How many recorded articles describe an actor in a way. Takes the place of actor_variant.in_force, which knew no judgements.
CREATE TABLE description (
    actor TEXT NOT NULL,
    variant INTEGER NOT NULL REFERENCES actor_variant (key),
    articles INTEGER NOT NULL CHECK (articles >= 0),
    PRIMARY KEY (actor, variant)
) STRICT, WITHOUT ROWID;
INSERT INTO description SELECT actor, key, in_force FROM actor_variant WHERE in_force > 0;
ALTER TABLE actor_variant DROP COLUMN in_force;

ALTER TABLE claim ADD COLUMN judged_source TEXT;
ALTER TABLE claim ADD COLUMN judged_target TEXT;
ALTER TABLE claim ADD COLUMN judged_speaker TEXT;
-- Whether the judged ends of a symmetric claim stand in the other order than its own: then so do the words that name them.
ALTER TABLE claim ADD COLUMN is_turned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claim ADD COLUMN is_rejected INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claim ADD COLUMN subject TEXT GENERATED ALWAYS AS (COALESCE(judged_source, source)) VIRTUAL;
ALTER TABLE claim ADD COLUMN object TEXT GENERATED ALWAYS AS (COALESCE(judged_target, target)) VIRTUAL;
ALTER TABLE claim ADD COLUMN speaker TEXT GENERATED ALWAYS AS (COALESCE(judged_speaker, attributed_to)) VIRTUAL;
DROP INDEX claim_by_relation;
DROP INDEX claim_by_target;
CREATE INDEX claim_by_relation ON claim (subject, type, object, modality) WHERE retracted IS NULL AND is_rejected = 0;
CREATE INDEX claim_by_object ON claim (object) WHERE retracted IS NULL AND is_rejected = 0;
CREATE INDEX claim_rejected ON claim (id) WHERE retracted IS NULL AND is_rejected = 1;
