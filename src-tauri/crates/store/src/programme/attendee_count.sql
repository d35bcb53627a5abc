-- How many people are registered for a programme, by the rule of attendee_counts.sql.
SELECT count(*) AS attendees
FROM registration
WHERE registration.programme_id = :programme
    AND (
        NOT EXISTS (SELECT 1 FROM place WHERE place.registration_id = registration.id)
        OR EXISTS (
            SELECT 1 FROM place
            WHERE place.registration_id = registration.id
                AND place.status IN ('registered', 'walk-in')
        )
    );
