-- The appearances of those who come, in all programmes of one list.
WITH listed AS (SELECT programme_id AS id FROM programme_shelf WHERE shelf = :shelf),
    listed_session AS (SELECT id FROM session WHERE programme_id IN (SELECT id FROM listed))
SELECT * FROM speaker
WHERE status NOT IN ('withdrawn', 'replaced')
    AND (
        programme_id IN (SELECT id FROM listed)
        OR session_id IN (SELECT id FROM listed_session)
        OR slot_id IN (
            SELECT id FROM slot WHERE session_id IN (SELECT id FROM listed_session)
        )
    )
ORDER BY position, id;
