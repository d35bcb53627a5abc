UPDATE speaker SET position = :position WHERE id = :id;
