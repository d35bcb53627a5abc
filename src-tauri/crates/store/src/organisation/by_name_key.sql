SELECT * FROM organisation WHERE name_key = :name_key ORDER BY id;
