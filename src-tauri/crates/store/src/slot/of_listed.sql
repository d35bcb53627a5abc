-- The slots of all programmes that are put away, or of all that are not.
SELECT slot.*
FROM slot
JOIN session ON session.id = slot.session_id
JOIN programme ON programme.id = session.programme_id
WHERE programme.archived = :archived
ORDER BY slot.session_id, slot.position, slot.id;
