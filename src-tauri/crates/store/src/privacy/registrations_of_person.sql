SELECT * FROM registration WHERE person_id = :person ORDER BY rowid;
