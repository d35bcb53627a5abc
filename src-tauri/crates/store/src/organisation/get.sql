SELECT * FROM organisation WHERE id = :id;
