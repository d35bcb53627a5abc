SELECT "table", parent AS refers_to, count(*) AS rows
FROM pragma_foreign_key_check
GROUP BY "table", parent
ORDER BY "table", parent;
