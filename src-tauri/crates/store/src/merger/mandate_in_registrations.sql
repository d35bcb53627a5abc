UPDATE registration SET mandate_id = :kept WHERE mandate_id = :gone;
