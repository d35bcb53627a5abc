-- The slots of all programmes of one list.
SELECT slot.*
FROM slot
JOIN session ON session.id = slot.session_id
JOIN programme_shelf ON programme_shelf.programme_id = session.programme_id
WHERE programme_shelf.shelf = :shelf
ORDER BY slot.session_id, slot.position, slot.id;
