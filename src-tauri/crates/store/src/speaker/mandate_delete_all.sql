DELETE FROM speaker_mandate WHERE speaker_id = :speaker;
