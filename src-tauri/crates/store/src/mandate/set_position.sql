UPDATE mandate SET position = :position WHERE id = :id;
