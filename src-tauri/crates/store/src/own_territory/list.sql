SELECT * FROM own_territory ORDER BY name_key, id;
