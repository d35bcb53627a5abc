UPDATE distinct_pair SET
    first_id = min(:kept, iif(first_id = :gone, second_id, first_id)),
    second_id = max(:kept, iif(first_id = :gone, second_id, first_id))
WHERE :gone IN (first_id, second_id);
