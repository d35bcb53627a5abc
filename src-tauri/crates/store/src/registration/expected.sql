-- The registrations of those who will come: to a session, or without one to any session of the
-- programme, where who has no place at all counts as well. In the order of names.
SELECT registration.id, registration.category, person.given_name, person.name_key,
    ifnull(organisation.name_key, '') AS organisation_key
FROM registration
CROSS JOIN person ON person.id = registration.person_id
LEFT JOIN mandate ON mandate.id = registration.mandate_id
LEFT JOIN organisation ON organisation.id = mandate.organisation_id
WHERE registration.programme_id = :programme
    AND (
        EXISTS (
            SELECT 1 FROM place
            WHERE place.registration_id = registration.id
                AND (:session IS NULL OR place.session_id = :session)
                AND place.status IN ('registered', 'walk-in')
        )
        OR :session IS NULL AND NOT EXISTS (
            SELECT 1 FROM place WHERE place.registration_id = registration.id
        )
    );
