-- The write-ahead log lets a reader read while a writer writes; FULL makes a commit durable.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
-- 8 MiB of pages: a list of 20,000 people is not read from the file again for every letter typed.
PRAGMA cache_size = -8192;
-- Deleted personal data is overwritten in the file, not only forgotten.
PRAGMA secure_delete = ON;
-- Temporary tables hold names too: never in a file.
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
