DELETE FROM venue WHERE id = :id;
