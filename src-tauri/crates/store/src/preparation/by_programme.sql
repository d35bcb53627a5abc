SELECT * FROM preparation WHERE programme_id = :programme ORDER BY position, id;
