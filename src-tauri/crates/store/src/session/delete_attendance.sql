DELETE FROM attendance WHERE session_id = :session;
