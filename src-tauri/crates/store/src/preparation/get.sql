SELECT * FROM preparation WHERE id = :id;
