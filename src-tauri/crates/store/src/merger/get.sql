SELECT * FROM merger WHERE id = :id;
