DELETE FROM speaker_mandate
WHERE speaker_id = :gone
    AND mandate_id IN (SELECT mandate_id FROM speaker_mandate WHERE speaker_id = :kept);
