DELETE FROM speaker WHERE id = :gone AND id <> :kept;
