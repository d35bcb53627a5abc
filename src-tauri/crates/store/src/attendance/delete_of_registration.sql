DELETE FROM attendance WHERE registration_id = :registration;
