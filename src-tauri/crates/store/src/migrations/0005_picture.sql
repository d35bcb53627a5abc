-- The pictures of the centre and of the organisations, and the number of an agreement.
--
-- `bytes` are the file as it was chosen, which was read whole before it came here.

CREATE TABLE picture (
    id TEXT NOT NULL PRIMARY KEY,
    -- 'centre-logo', 'signature' or 'organisation-logo'.
    kind TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    position INTEGER NOT NULL DEFAULT 0,
    media_type TEXT NOT NULL,
    -- What it shows, for those who do not see it.
    alternative TEXT NOT NULL DEFAULT '',
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    CHECK ((kind = 'organisation-logo') = (organisation_id IS NOT NULL))
) STRICT;
CREATE INDEX picture_by_organisation ON picture (organisation_id);

ALTER TABLE programme ADD COLUMN agreement TEXT NOT NULL DEFAULT '';
