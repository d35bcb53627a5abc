-- Where the places in a session itself stand.
SELECT registration_id, status FROM place WHERE session_id = :session AND slot_id IS NULL;
