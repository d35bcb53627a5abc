DELETE FROM tagging
WHERE person_id = :gone AND tag_id IN (SELECT tag_id FROM tagging WHERE person_id = :kept);
