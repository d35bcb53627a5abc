DELETE FROM registration WHERE id = :id;
