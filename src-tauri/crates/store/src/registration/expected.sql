-- The registrations of those who will come: to a session, or without one to any session of the
-- programme, where who has no place at all counts as well.
SELECT registration.id
FROM registration
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
