SELECT * FROM attendance WHERE registration_id = :registration ORDER BY id;
