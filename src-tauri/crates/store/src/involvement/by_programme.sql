-- The parts played in a programme, in it as a whole first, then in its sessions.
SELECT * FROM involvement
WHERE programme_id = :programme
ORDER BY session_id IS NOT NULL, session_id, position, id;
