-- The places of the registrations whose keys are in a JSON list, session by session.
SELECT place.* FROM json_each(:registrations) AS wanted
JOIN place ON place.registration_id = wanted.value
ORDER BY place.registration_id, place.session_id, place.slot_id, place.id;
