-- A registration's place in a session, or in one slot of it.
SELECT * FROM place
WHERE registration_id = :registration AND session_id = :session
    AND ifnull(slot_id, '') = ifnull(:slot, '');
