DELETE FROM preparation WHERE id = :id;
