DELETE FROM attendance WHERE id = :gone AND id <> :kept;
