-- The registrations with a place in a session or in one of its slots, whatever its status.
SELECT DISTINCT registration_id FROM place WHERE session_id = :session;
