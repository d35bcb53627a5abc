-- The write-ahead log lets a reader read while a writer writes; FULL makes a commit durable.
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
-- Deleted personal data is overwritten in the file, not only forgotten.
PRAGMA secure_delete = ON;
-- Temporary tables hold names too: never in a file.
PRAGMA temp_store = MEMORY;
PRAGMA trusted_schema = OFF;
