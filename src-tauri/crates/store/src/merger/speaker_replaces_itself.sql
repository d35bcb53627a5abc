UPDATE speaker SET replaced_by = NULL, status = 'confirmed' WHERE id = :kept AND replaced_by IN (:gone, :kept);
