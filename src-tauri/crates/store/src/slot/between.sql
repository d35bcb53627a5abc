-- The slots of the sessions on some days, those of templates left out.
SELECT slot.*
FROM slot
JOIN session ON session.id = slot.session_id
JOIN programme_shelf ON programme_shelf.programme_id = session.programme_id
WHERE session.date BETWEEN :first AND :last AND programme_shelf.shelf <> 'template'
ORDER BY slot.session_id, slot.position, slot.id;
