-- Who changed what, when: the record behind undo, redo and the history of a thing.
--
-- A change is what one use case wrote. `before` holds a JSON object of the columns that changed
-- with their values before (all columns of a deleted row; nothing for an inserted one).

CREATE TABLE change (
    -- The order in this file. It stays in this file: another laptop numbers its own.
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    -- Hybrid logical clock: milliseconds since 1970, times 65536, plus a counter. Never goes back.
    hlc INTEGER NOT NULL,
    -- What the clock on the wall said, in milliseconds since 1970 (UTC).
    at INTEGER NOT NULL,
    device TEXT NOT NULL,
    operator TEXT NOT NULL,
    -- A key of the catalogue and numbers for it. Never a name of a person.
    label_key TEXT NOT NULL,
    label_args TEXT NOT NULL,
    -- The user_version it was made under.
    schema INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    -- For an undo or redo: the change that was first done.
    root INTEGER REFERENCES change (seq),
    -- For a 'do': done; undone; cleared (undone, and past redoing); closed (past undoing).
    state TEXT CHECK (state IN ('done', 'undone', 'cleared', 'closed')),
    CHECK ((kind = 'do') = (root IS NULL)),
    CHECK ((kind = 'do') = (state IS NOT NULL))
) STRICT;
CREATE INDEX change_by_hlc ON change (hlc);
CREATE INDEX change_by_root ON change (root);
CREATE INDEX change_by_state ON change (device, state, seq);

CREATE TABLE change_row (
    change INTEGER NOT NULL REFERENCES change (seq),
    ordinal INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
    before TEXT,
    CHECK ((op = 'insert') = (before IS NULL)),
    PRIMARY KEY (change, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_row_by_row ON change_row (table_name, row_id);

-- What was erased for good, so that a copy put back does not bring it to life.
CREATE TABLE erased (
    id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
