SELECT * FROM tag ORDER BY name_key;
