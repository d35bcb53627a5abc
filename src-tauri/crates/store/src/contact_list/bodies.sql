-- What organisations are sorted by.
SELECT id, name_key FROM organisation;
