-- The people whose keys are in a JSON list.
SELECT person.* FROM json_each(:ids) AS wanted
JOIN person ON person.id = wanted.value;
