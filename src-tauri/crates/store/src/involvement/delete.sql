DELETE FROM involvement WHERE id = :id;
