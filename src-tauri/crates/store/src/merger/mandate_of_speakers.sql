UPDATE speaker_mandate SET mandate_id = :kept WHERE mandate_id = :gone;
