-- The mandates of the people whose keys are in a JSON list, each person's in order.
SELECT mandate.* FROM json_each(:people) AS wanted
JOIN mandate ON mandate.person_id = wanted.value
ORDER BY mandate.person_id, mandate.position, mandate.id;
