-- The sessions of all programmes of one list.
SELECT session.*
FROM session
JOIN programme_shelf ON programme_shelf.programme_id = session.programme_id
WHERE programme_shelf.shelf = :shelf
ORDER BY session.programme_id, session.position, session.id;
