SELECT * FROM organisation WHERE part_of = :organisation ORDER BY name_key, id;
