SELECT * FROM registration WHERE programme_id = :programme AND person_id = :person;
