SELECT * FROM setting ORDER BY id;
