-- How many of the places in a session, or in one slot of it, are of people who will come.
SELECT count(*) AS taken FROM place
WHERE session_id = :session AND slot_id IS :slot AND status IN ('registered', 'walk-in');
