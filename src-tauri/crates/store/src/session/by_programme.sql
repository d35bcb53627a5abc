SELECT * FROM session WHERE programme_id = :programme ORDER BY position, id;
