DELETE FROM distinct_pair
WHERE first_id = min(:kept, :gone) AND second_id = max(:kept, :gone);
