-- Where the places in a workshop stand.
SELECT registration_id, status FROM place WHERE slot_id = :slot;
