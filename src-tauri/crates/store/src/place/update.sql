UPDATE place SET
    registration_id = :registration,
    session_id = :session,
    slot_id = :slot,
    status = :status,
    rank = :rank
WHERE id = :id;
