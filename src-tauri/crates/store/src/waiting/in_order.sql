-- The places on the waiting list of a session, or of one slot of it, in order.
SELECT * FROM place
WHERE session_id = :session AND slot_id IS :slot AND status = 'waiting-list'
ORDER BY rank, id;
