-- What somebody decided about two people or two bodies that look alike.

-- Two that were held against each other and are not the same.
CREATE TABLE distinct_pair (
    id TEXT NOT NULL PRIMARY KEY,
    -- 'person' or 'organisation'.
    noun TEXT NOT NULL,
    -- The keys of the two, the lesser one first. No references: a pair outlives neither.
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    UNIQUE (first_id, second_id)
) STRICT;

-- Two that became one. The change that did it can be taken back as long as this row is there.
CREATE TABLE merger (
    id TEXT NOT NULL PRIMARY KEY,
    noun TEXT NOT NULL,
    kept_id TEXT NOT NULL,
    gone_id TEXT NOT NULL,
    -- The instant, local.
    at TEXT NOT NULL,
    -- As JSON: what of the rows was moved or put together, by table and key; never a name.
    moved TEXT NOT NULL
) STRICT;
CREATE INDEX merger_by_kept ON merger (kept_id);
