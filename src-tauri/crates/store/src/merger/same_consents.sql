DELETE FROM consent
WHERE person_id = :gone AND purpose IN (SELECT purpose FROM consent WHERE person_id = :kept);
