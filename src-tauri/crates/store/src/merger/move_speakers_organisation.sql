UPDATE speaker SET organisation_id = :kept WHERE organisation_id = :gone;
