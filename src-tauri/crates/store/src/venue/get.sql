SELECT * FROM venue WHERE id = :id;
