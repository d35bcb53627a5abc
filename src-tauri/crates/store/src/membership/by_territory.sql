SELECT * FROM membership WHERE territory_code = :territory_code ORDER BY year DESC;
