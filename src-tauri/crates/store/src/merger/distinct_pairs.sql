SELECT first_id, second_id FROM distinct_pair WHERE noun = :noun ORDER BY id;
