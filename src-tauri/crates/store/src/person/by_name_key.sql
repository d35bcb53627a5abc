SELECT * FROM person WHERE name_key = :name_key ORDER BY id;
