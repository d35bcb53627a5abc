-- Who has a place in a session is counted person by person, along one index.
DROP INDEX place_by_session;
CREATE INDEX place_by_session ON place (session_id, registration_id, status);

-- Everybody by name is read along one index.
DROP INDEX person_by_name_key;
CREATE INDEX person_by_name_key ON person (name_key, id);
