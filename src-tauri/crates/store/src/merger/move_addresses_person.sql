UPDATE postal_address SET person_id = :kept WHERE person_id = :gone;
