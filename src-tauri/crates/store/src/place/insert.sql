INSERT INTO place (
    id, registration_id, session_id, slot_id, status, rank
) VALUES (
    :id, :registration, :session, :slot, :status, :rank
);
