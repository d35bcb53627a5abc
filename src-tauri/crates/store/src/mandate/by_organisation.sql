SELECT * FROM mandate WHERE organisation_id = :organisation ORDER BY position, id;
