-- The sessions of all programmes that are put away, or of all that are not.
SELECT session.*
FROM session
JOIN programme ON programme.id = session.programme_id
WHERE programme.archived = :archived
ORDER BY session.programme_id, session.position, session.id;
