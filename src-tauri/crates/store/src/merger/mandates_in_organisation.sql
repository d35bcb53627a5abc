SELECT * FROM mandate WHERE organisation_id = :gone ORDER BY person_id, position, id;
