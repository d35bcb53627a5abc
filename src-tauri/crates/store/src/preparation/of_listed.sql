-- The lists of all programmes that are put away, or of all that are not.
SELECT * FROM preparation
WHERE programme_id IN (SELECT id FROM programme WHERE archived = :archived)
ORDER BY programme_id, position, id;
