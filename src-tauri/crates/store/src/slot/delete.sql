DELETE FROM slot WHERE id = :id;
