-- What every registration for a programme has in the columns of the person.
SELECT registration.id, person.email, person.phone, person.territory
FROM registration
CROSS JOIN person ON person.id = registration.person_id
WHERE registration.programme_id = :programme;
