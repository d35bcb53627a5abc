-- The registrations for a programme, in the order they came.
SELECT * FROM registration WHERE programme_id = :programme ORDER BY rowid;
