-- Every appearance in a programme: throughout it, throughout a session, in a slot.
SELECT * FROM speaker
WHERE programme_id = :programme
    OR session_id IN (SELECT id FROM session WHERE programme_id = :programme)
    OR slot_id IN (
        SELECT slot.id FROM slot
        JOIN session ON session.id = slot.session_id
        WHERE session.programme_id = :programme
    )
ORDER BY position, id;
