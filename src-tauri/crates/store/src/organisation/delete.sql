DELETE FROM organisation WHERE id = :id;
