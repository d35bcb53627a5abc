UPDATE speaker_mandate SET speaker_id = :kept WHERE speaker_id = :gone;
