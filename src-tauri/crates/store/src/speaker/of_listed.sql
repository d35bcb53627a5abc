-- The appearances of those who come, in all programmes that are put away, or in all that are not.
WITH listed AS (SELECT id FROM programme WHERE archived = :archived),
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
