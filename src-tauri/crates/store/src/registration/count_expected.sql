-- How many people each session of a programme expects: whoever has a place in it or in one of its
-- workshops counts once. Grouped along the index of places, which holds all that is asked.
SELECT session.id AS session_id,
    (
        SELECT count(*) FROM (
            SELECT 1 FROM place
            WHERE place.session_id = session.id AND place.status IN ('registered', 'walk-in')
            GROUP BY place.registration_id
        )
    ) AS expected
FROM session
WHERE session.programme_id = :programme;
