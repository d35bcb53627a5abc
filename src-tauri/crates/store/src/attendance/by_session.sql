SELECT * FROM attendance WHERE session_id = :session ORDER BY registration_id, half_day, id;
