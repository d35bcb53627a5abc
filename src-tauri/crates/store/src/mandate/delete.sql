DELETE FROM mandate WHERE id = :id;
