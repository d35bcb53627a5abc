UPDATE slot SET position = :position WHERE id = :id;
