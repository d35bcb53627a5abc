DELETE FROM wish WHERE registration_id = :registration;
