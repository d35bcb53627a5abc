-- The registrations whose keys are in a JSON list.
SELECT registration.* FROM json_each(:ids) AS wanted
JOIN registration ON registration.id = wanted.value;
