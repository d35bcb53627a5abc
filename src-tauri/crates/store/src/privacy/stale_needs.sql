-- Needs and meals of programmes whose last day is before a day.
SELECT registration.id AS id, person.id AS person_id, person.given_name AS given_name,
    person.family_name AS family_name, programme.title AS detail, max(session.date) AS day
FROM registration
JOIN person ON person.id = registration.person_id
JOIN programme ON programme.id = registration.programme_id
JOIN session ON session.programme_id = registration.programme_id
WHERE registration.needs <> '' OR registration.meal <> ''
GROUP BY registration.id
HAVING max(session.date) < :before AND count(*) = count(session.date)
ORDER BY person.name_key, person.id;
