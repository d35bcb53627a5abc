INSERT INTO wish (
    id, registration_id, slot_id, rank
) VALUES (
    :id, :registration, :slot, :rank
);
