-- The organisations whose keys are in a JSON list.
SELECT organisation.* FROM json_each(:ids) AS wanted
JOIN organisation ON organisation.id = wanted.value;
