UPDATE attendance SET registration_id = :kept WHERE id = :gone;
