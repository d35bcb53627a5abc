UPDATE place SET registration_id = :kept WHERE id = :gone;
