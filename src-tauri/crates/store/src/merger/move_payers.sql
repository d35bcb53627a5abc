UPDATE registration SET payer_id = :kept WHERE payer_id = :gone;
