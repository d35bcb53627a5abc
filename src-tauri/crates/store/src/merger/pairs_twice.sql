-- Both were told apart from a third one.
DELETE FROM distinct_pair
WHERE :gone IN (first_id, second_id) AND EXISTS (
    SELECT 1 FROM distinct_pair AS held
    WHERE held.first_id = min(:kept, iif(distinct_pair.first_id = :gone, distinct_pair.second_id, distinct_pair.first_id))
        AND held.second_id = max(:kept, iif(distinct_pair.first_id = :gone, distinct_pair.second_id, distinct_pair.first_id))
);
