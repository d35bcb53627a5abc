UPDATE registration SET replaced_by = :kept WHERE replaced_by = :gone AND id <> :kept;
