-- The mandates chosen for the appearances in a programme.
SELECT * FROM speaker_mandate
WHERE speaker_id IN (
    SELECT id FROM speaker
    WHERE programme_id = :programme
        OR session_id IN (SELECT id FROM session WHERE programme_id = :programme)
        OR slot_id IN (
            SELECT slot.id FROM slot
            JOIN session ON session.id = slot.session_id
            WHERE session.programme_id = :programme
        )
)
ORDER BY speaker_id, position, id;
