-- The sessions on some days, those of templates left out.
SELECT session.*
FROM session
JOIN programme_shelf ON programme_shelf.programme_id = session.programme_id
WHERE session.date BETWEEN :first AND :last AND programme_shelf.shelf <> 'template'
ORDER BY session.date, ifnull(session.starts, ''), session.programme_id, session.position,
    session.id;
