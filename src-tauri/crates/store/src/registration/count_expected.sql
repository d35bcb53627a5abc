-- How many people each session of a programme expects: a workshop's place counts as one in its
-- session. Counted along the index of places, and put right for those that are in a slot: sessions
-- are large, and workshops are few.
SELECT session.id AS session_id,
    (
        SELECT count(*) FROM place
        WHERE place.session_id = session.id AND place.status IN ('registered', 'walk-in')
    ) - (
        SELECT count(*) FROM slot
        JOIN place ON place.slot_id = slot.id
        WHERE slot.session_id = session.id AND place.status IN ('registered', 'walk-in')
    ) + (
        SELECT count(DISTINCT place.registration_id) FROM slot
        JOIN place ON place.slot_id = slot.id
        WHERE slot.session_id = session.id AND place.status IN ('registered', 'walk-in')
            AND NOT EXISTS (
                SELECT 1 FROM place AS whole
                WHERE whole.registration_id = place.registration_id
                    AND whole.session_id = session.id AND whole.slot_id IS NULL
                    AND whole.status IN ('registered', 'walk-in')
            )
    ) AS expected
FROM session
WHERE session.programme_id = :programme;
