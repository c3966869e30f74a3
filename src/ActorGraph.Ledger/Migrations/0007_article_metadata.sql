-- What a publisher says of an article besides its text. Articles of former versions have none of it until they are read again.
ALTER TABLE revision ADD COLUMN byline TEXT NOT NULL DEFAULT '';
ALTER TABLE revision ADD COLUMN modified_at TEXT;
ALTER TABLE revision ADD COLUMN language TEXT NOT NULL DEFAULT '';

-- Articles that were looked at and are not to be taken in: no failures.
ALTER TABLE run ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0;
DELETE FROM failure WHERE code = 'AG2016';
