-- The first of the territories in a JSON list that is a member in a year.
SELECT membership.* FROM json_each(:codes) AS wanted
JOIN membership ON membership.territory_code = wanted.value AND membership.year = :year
ORDER BY wanted.key
LIMIT 1;
