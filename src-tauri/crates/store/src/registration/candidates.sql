-- What every registration for a programme is sorted by.
SELECT registration.id, registration.category, person.given_name, person.name_key,
    ifnull(organisation.name_key, '') AS organisation_key
FROM registration
CROSS JOIN person ON person.id = registration.person_id
LEFT JOIN mandate ON mandate.id = registration.mandate_id
LEFT JOIN organisation ON organisation.id = mandate.organisation_id
WHERE registration.programme_id = :programme
    AND (:session IS NULL OR EXISTS (
        SELECT 1 FROM place
        WHERE place.registration_id = registration.id AND place.session_id = :session
    ));
