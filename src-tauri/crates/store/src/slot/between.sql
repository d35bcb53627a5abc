-- The slots of the sessions on some days and of those that they repeat, templates left out.
WITH held AS (
    SELECT DISTINCT ifnull(session.content_of, session.id) AS content_id
    FROM session
    JOIN programme_shelf ON programme_shelf.programme_id = session.programme_id
    WHERE session.date BETWEEN :first AND :last AND programme_shelf.shelf <> 'template'
)
SELECT slot.*
FROM slot
JOIN held ON held.content_id = slot.session_id
ORDER BY slot.session_id, slot.position, slot.id;
