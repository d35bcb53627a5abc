SELECT * FROM membership WHERE id = :id;
