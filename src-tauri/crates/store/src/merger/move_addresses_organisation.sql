UPDATE postal_address SET organisation_id = :kept WHERE organisation_id = :gone;
