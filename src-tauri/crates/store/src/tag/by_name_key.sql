SELECT * FROM tag WHERE name_key = :name_key;
