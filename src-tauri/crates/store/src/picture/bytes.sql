SELECT bytes FROM picture WHERE id = :id;
