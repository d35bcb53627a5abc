-- The mandates whose keys are in a JSON list.
SELECT mandate.* FROM json_each(:ids) AS wanted
JOIN mandate ON mandate.id = wanted.value;
