-- The venues of a programme's sessions and slots.
SELECT * FROM venue
WHERE id IN (SELECT venue_id FROM session WHERE programme_id = :programme)
    OR id IN (
        SELECT slot.venue_id FROM slot
        JOIN session ON session.id = slot.session_id
        WHERE session.programme_id = :programme
    );
