-- Namesakes: a name of no list that articles put in different states is borne by several. Who is meant follows from the articles, beside which it stands as judgements do.

-- Which descriptions of a name recorded articles use, and who was ever found to be an actor.
CREATE INDEX description_by_variant ON description (variant);
CREATE INDEX form_by_form ON form (form);

-- Whether a merge speaks of those alone whom no article puts in a state. Those of former versions speak of all who bear the name.
ALTER TABLE judgement ADD COLUMN is_of_rest INTEGER NOT NULL DEFAULT 0;

-- The names of former versions' articles that several bear: whoever writes next tells them apart.
CREATE TABLE shared_name (
    actor TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO shared_name
SELECT v.actor FROM actor_variant v
WHERE v.is_listed = 0 AND v.country <> '' AND EXISTS (SELECT 1 FROM description d WHERE d.variant = v.key AND d.articles > 0)
GROUP BY v.actor, v.type HAVING COUNT(DISTINCT v.country) > 1;
