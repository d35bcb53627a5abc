SELECT * FROM organisation ORDER BY name_key, id;
