DELETE FROM place WHERE session_id = :session;
