-- The titles of the programmes somebody speaks in, each once.
SELECT DISTINCT programme.title AS title
FROM speaker
LEFT JOIN slot ON slot.id = speaker.slot_id
LEFT JOIN session ON session.id = ifnull(speaker.session_id, slot.session_id)
JOIN programme ON programme.id = ifnull(speaker.programme_id, session.programme_id)
WHERE speaker.person_id = :person
ORDER BY programme.title;
