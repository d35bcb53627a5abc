SELECT consent.* FROM json_each(:people) AS wanted
JOIN consent ON consent.person_id = wanted.value;
