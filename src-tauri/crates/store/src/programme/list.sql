SELECT programme.*
FROM programme
JOIN programme_shelf ON programme_shelf.programme_id = programme.id
WHERE programme_shelf.shelf = :shelf
ORDER BY programme.id;
