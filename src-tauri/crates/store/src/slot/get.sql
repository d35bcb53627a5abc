SELECT * FROM slot WHERE id = :id;
