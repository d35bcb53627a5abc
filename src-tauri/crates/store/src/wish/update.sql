UPDATE wish SET
    registration_id = :registration,
    slot_id = :slot,
    rank = :rank
WHERE id = :id;
