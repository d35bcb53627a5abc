DELETE FROM place WHERE registration_id = :registration;
