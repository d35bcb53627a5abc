UPDATE preparation SET position = :position WHERE id = :id;
