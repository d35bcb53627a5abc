INSERT INTO distinct_pair (id, noun, first_id, second_id)
SELECT :id, :noun, min(:one, :other), max(:one, :other)
WHERE NOT EXISTS (
    SELECT 1 FROM distinct_pair
    WHERE first_id = min(:one, :other) AND second_id = max(:one, :other)
);
