-- Everything printed of a session or programme on this device, the oldest first.
SELECT * FROM print_run
WHERE subject_id = :subject_id AND device = :device
ORDER BY sequence, number
