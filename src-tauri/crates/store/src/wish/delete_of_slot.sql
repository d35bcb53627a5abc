DELETE FROM wish WHERE slot_id = :slot;
