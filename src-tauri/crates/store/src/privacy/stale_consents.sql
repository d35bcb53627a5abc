-- Answers that were given before a day.
SELECT consent.id AS id, person.id AS person_id, person.given_name AS given_name,
    person.family_name AS family_name, consent.purpose AS detail, consent.date AS day
FROM consent
JOIN person ON person.id = consent.person_id
WHERE consent.date < :before
ORDER BY person.name_key, person.id, consent.purpose;
