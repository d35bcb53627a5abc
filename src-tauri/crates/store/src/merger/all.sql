SELECT * FROM merger ORDER BY id;
