UPDATE mandate SET organisation_id = :kept WHERE organisation_id = :gone;
