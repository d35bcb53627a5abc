DELETE FROM place WHERE slot_id = :slot;
