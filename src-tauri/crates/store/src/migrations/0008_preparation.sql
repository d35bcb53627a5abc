-- Following up speakers, the list of preparations, and the rules of the fees.

-- Whoever stands in a programme already was announced as coming.
ALTER TABLE speaker ADD COLUMN status TEXT NOT NULL DEFAULT 'confirmed';
-- An hour, or words ("la veille au soir").
ALTER TABLE speaker ADD COLUMN arrival TEXT NOT NULL DEFAULT '';
ALTER TABLE speaker ADD COLUMN equipment TEXT NOT NULL DEFAULT '';
ALTER TABLE speaker ADD COLUMN image TEXT NOT NULL DEFAULT 'not-asked';
-- What the staff note for themselves.
ALTER TABLE speaker ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- The appearance that took this one's place; only with status 'replaced'.
ALTER TABLE speaker ADD COLUMN replaced_by TEXT REFERENCES speaker (id);
CREATE INDEX speaker_by_replaced_by ON speaker (replaced_by);

CREATE TABLE preparation (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    -- Days after the first session, negative before it; or else a day of its own.
    days INTEGER,
    date TEXT,
    -- The day on which it was done.
    done TEXT,
    CHECK ((days IS NULL) <> (date IS NULL))
) STRICT;
CREATE INDEX preparation_by_programme ON preparation (programme_id);

CREATE TABLE fee_rule (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    position INTEGER NOT NULL,
    payer TEXT NOT NULL,
    -- As what they attend, for the payer 'category' only.
    category TEXT,
    cents INTEGER NOT NULL DEFAULT 0,
    unit TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    CHECK ((payer = 'category') = (category IS NOT NULL))
) STRICT;
CREATE INDEX fee_rule_by_programme ON fee_rule (programme_id);
