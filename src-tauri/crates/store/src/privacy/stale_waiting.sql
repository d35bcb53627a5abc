-- Who only ever waited for a place in a programme whose last day is before a day.
SELECT registration.id AS id, person.id AS person_id, person.given_name AS given_name,
    person.family_name AS family_name, programme.title AS detail, max(session.date) AS day
FROM registration
JOIN person ON person.id = registration.person_id
JOIN programme ON programme.id = registration.programme_id
JOIN session ON session.programme_id = registration.programme_id
WHERE EXISTS (
        SELECT 1 FROM place
        WHERE place.registration_id = registration.id AND place.status = 'waiting-list'
    )
    AND NOT EXISTS (
        SELECT 1 FROM place
        WHERE place.registration_id = registration.id
            AND place.status NOT IN ('waiting-list', 'cancelled')
    )
    AND NOT EXISTS (
        SELECT 1 FROM attendance
        WHERE attendance.registration_id = registration.id
            AND (attendance.signed OR attendance.arrived IS NOT NULL)
    )
GROUP BY registration.id
HAVING max(session.date) < :before AND count(*) = count(session.date)
ORDER BY person.name_key, person.id;
