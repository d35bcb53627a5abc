UPDATE registration SET person_id = :kept WHERE id = :gone;
