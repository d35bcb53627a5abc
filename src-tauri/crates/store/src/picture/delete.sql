DELETE FROM picture WHERE id = :id;
