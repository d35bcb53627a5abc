-- All mandates of the people who speak in a programme.
SELECT * FROM mandate
WHERE person_id IN (
    SELECT person_id FROM speaker
    WHERE programme_id = :programme
        OR session_id IN (SELECT id FROM session WHERE programme_id = :programme)
        OR slot_id IN (
            SELECT slot.id FROM slot
            JOIN session ON session.id = slot.session_id
            WHERE session.programme_id = :programme
        )
)
ORDER BY person_id, position, id;
