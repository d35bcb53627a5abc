DELETE FROM speaker_mandate
WHERE mandate_id = :gone
    AND speaker_id IN (SELECT speaker_id FROM speaker_mandate WHERE mandate_id = :kept);
