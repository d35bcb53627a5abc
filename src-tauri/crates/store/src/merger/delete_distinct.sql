DELETE FROM distinct_pair WHERE first_id = min(:one, :other) AND second_id = max(:one, :other);
