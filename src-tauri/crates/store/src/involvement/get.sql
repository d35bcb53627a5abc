SELECT * FROM involvement WHERE id = :id;
