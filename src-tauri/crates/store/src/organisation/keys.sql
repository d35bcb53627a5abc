-- What an import compares: the name of every organisation, the oldest first.
SELECT id, name_key FROM organisation ORDER BY rowid;
