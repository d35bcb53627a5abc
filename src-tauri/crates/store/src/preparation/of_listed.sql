-- The preparations of all programmes of one list.
SELECT * FROM preparation
WHERE programme_id IN (SELECT programme_id FROM programme_shelf WHERE shelf = :shelf)
ORDER BY programme_id, position, id;
