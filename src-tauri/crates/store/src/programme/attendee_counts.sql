-- How many people are registered for each programme. Who gave every one of their places back is
-- not counted; who has no place yet is.
SELECT registration.programme_id, count(*) AS attendees
FROM registration
WHERE NOT EXISTS (SELECT 1 FROM place WHERE place.registration_id = registration.id)
    OR EXISTS (
        SELECT 1 FROM place
        WHERE place.registration_id = registration.id AND place.status IN ('registered', 'walk-in')
    )
GROUP BY registration.programme_id;
