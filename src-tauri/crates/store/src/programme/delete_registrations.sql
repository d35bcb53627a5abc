DELETE FROM registration WHERE programme_id = :programme;
