SELECT * FROM speaker WHERE id = :id;
