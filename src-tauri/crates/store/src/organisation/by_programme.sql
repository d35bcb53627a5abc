-- The organisations a programme names: those involved, those that speak or are spoken for, and
-- those of the mandates of its speakers.
WITH here AS (
    SELECT person_id, organisation_id FROM speaker
    WHERE programme_id = :programme
        OR session_id IN (SELECT id FROM session WHERE programme_id = :programme)
        OR slot_id IN (
            SELECT slot.id FROM slot
            JOIN session ON session.id = slot.session_id
            WHERE session.programme_id = :programme
        )
)
SELECT * FROM organisation
WHERE id IN (SELECT organisation_id FROM involvement WHERE programme_id = :programme)
    OR id IN (SELECT organisation_id FROM here)
    OR id IN (
        SELECT organisation_id FROM mandate WHERE person_id IN (SELECT person_id FROM here)
    );
