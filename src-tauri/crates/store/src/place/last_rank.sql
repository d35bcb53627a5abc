-- The last rank on the waiting list of a session, or of one slot of it.
SELECT ifnull(max(rank), 0) AS rank FROM place
WHERE session_id = :session AND slot_id IS :slot AND status = 'waiting-list';
