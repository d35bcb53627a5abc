-- What a person would call the row with this key, whatever table it is in.
SELECT trim(ifnull(date, '') || ' ' || title) AS title FROM session WHERE id = :id
UNION ALL
SELECT title FROM search_row WHERE id = :id AND noun <> 'session'
UNION ALL
SELECT name FROM tag WHERE id = :id
UNION ALL
SELECT trim(mandate.function || ' ' || ifnull(organisation.name, ''))
FROM mandate
LEFT JOIN organisation ON organisation.id = mandate.organisation_id
WHERE mandate.id = :id
LIMIT 1;
