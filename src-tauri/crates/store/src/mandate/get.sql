SELECT * FROM mandate WHERE id = :id;
