-- What each print was made of, so that what has changed since can be printed alone. Keys and
-- fingerprints only: nothing that was on the paper can be read from here.

-- What was asked for, as JSON, without anything typed for that one print.
ALTER TABLE print_run ADD COLUMN request TEXT NOT NULL DEFAULT '';
-- The run that this one renews in part; empty for a whole paper.
ALTER TABLE print_run ADD COLUMN completes TEXT NOT NULL DEFAULT '';
-- The numbers of the first of the rows, and of the last line with a number (blank ones too).
ALTER TABLE print_run ADD COLUMN first_row INTEGER NOT NULL DEFAULT 1;
ALTER TABLE print_run ADD COLUMN last_row INTEGER NOT NULL DEFAULT 0;
-- A JSON array of pairs: the key of a part that can be printed alone, and its fingerprint.
ALTER TABLE print_run ADD COLUMN items TEXT NOT NULL DEFAULT '[]';
-- Counts every print on this device, so that the newest of two papers is known.
ALTER TABLE print_run ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
