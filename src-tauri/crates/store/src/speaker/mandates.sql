SELECT * FROM speaker_mandate WHERE speaker_id = :speaker ORDER BY position, id;
