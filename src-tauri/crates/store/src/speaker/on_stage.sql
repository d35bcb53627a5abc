-- The appearances on one stage: the other two parameters are null.
SELECT * FROM speaker
WHERE programme_id IS :programme AND session_id IS :session AND slot_id IS :slot
ORDER BY position, id;
