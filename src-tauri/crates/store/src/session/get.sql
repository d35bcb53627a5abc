SELECT * FROM session WHERE id = :id;
