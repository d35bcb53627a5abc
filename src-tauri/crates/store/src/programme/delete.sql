DELETE FROM programme WHERE id = :id;
