DELETE FROM speaker WHERE id = :id;
