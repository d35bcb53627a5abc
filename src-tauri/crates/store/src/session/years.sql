-- The years in which anything is held, those of templates left out.
SELECT DISTINCT substr(session.date, 1, 4) AS year
FROM session
JOIN programme_shelf ON programme_shelf.programme_id = session.programme_id
WHERE session.date IS NOT NULL AND programme_shelf.shelf <> 'template'
ORDER BY year DESC;
