DELETE FROM tagging
WHERE organisation_id = :gone AND tag_id IN (SELECT tag_id FROM tagging WHERE organisation_id = :kept);
