SELECT * FROM slot WHERE session_id = :session ORDER BY position, id;
