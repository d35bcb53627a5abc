UPDATE involvement SET position = :position WHERE id = :id;
