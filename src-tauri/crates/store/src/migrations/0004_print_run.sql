-- What was printed, so that the same content comes out again under the same number and date.
--
-- Printing cannot be undone, so this is no user table; it has no foreign keys, because deleting a
-- session (and giving it back) must not depend on what was printed of it. It holds keys, no names.

CREATE TABLE print_run (
    id TEXT NOT NULL PRIMARY KEY,
    -- 'sign-in', 'badges' or 'brochure'.
    document TEXT NOT NULL,
    -- The session or programme that was printed.
    subject_id TEXT NOT NULL,
    -- Counts the runs of this document and subject on this device, from 1.
    number INTEGER NOT NULL,
    device TEXT NOT NULL,
    -- Of everything that is on the paper but the number and the date of the run.
    content_hash TEXT NOT NULL,
    -- Local date and time of the first print of this content, YYYY-MM-DDTHH:MM:SS.
    printed_at TEXT NOT NULL,
    -- A JSON array of the registrations, in the order of the row numbers.
    rows TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX print_run_number ON print_run (document, subject_id, device, number);
