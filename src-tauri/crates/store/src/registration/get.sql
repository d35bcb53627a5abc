SELECT * FROM registration WHERE id = :id;
