SELECT * FROM membership WHERE year = :year ORDER BY territory_name COLLATE NOCASE, id;
