-- How many people have a place in a session or in one of its slots, whatever its status.
SELECT count(DISTINCT registration_id) AS registrations FROM place WHERE session_id = :session;
