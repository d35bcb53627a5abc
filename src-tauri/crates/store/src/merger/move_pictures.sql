UPDATE picture SET organisation_id = :kept WHERE organisation_id = :gone;
