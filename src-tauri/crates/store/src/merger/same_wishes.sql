DELETE FROM wish
WHERE registration_id = :gone AND slot_id IN (SELECT slot_id FROM wish WHERE registration_id = :kept);
