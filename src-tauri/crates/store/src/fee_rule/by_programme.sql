SELECT * FROM fee_rule WHERE programme_id = :programme ORDER BY position, id;
