-- After the wishes that are there for slots at the same time.
UPDATE wish SET
    registration_id = :kept,
    rank = rank + (
        SELECT ifnull(max(held.rank), 0)
        FROM wish AS held
        JOIN slot AS wished ON wished.id = held.slot_id
        JOIN slot AS mine ON mine.id = wish.slot_id
        WHERE held.registration_id = :kept AND wished.session_id = mine.session_id
            AND (wished.parallel_group IS mine.parallel_group OR wished.starts = mine.starts)
    )
WHERE registration_id = :gone;
