-- Rows whose references exist but do not fit together.
SELECT 'place' AS "table", 'session of another programme' AS refers_to, count(*) AS rows
FROM place
JOIN registration ON registration.id = place.registration_id
JOIN session ON session.id = place.session_id
WHERE session.programme_id <> registration.programme_id
HAVING count(*) > 0
UNION ALL
SELECT 'place', 'slot of another session', count(*)
FROM place
JOIN slot ON slot.id = place.slot_id
WHERE slot.session_id <> place.session_id
HAVING count(*) > 0
UNION ALL
SELECT 'attendance', 'session of another programme', count(*)
FROM attendance
JOIN registration ON registration.id = attendance.registration_id
JOIN session ON session.id = attendance.session_id
WHERE session.programme_id <> registration.programme_id
HAVING count(*) > 0
UNION ALL
SELECT 'registration', 'mandate of another person', count(*)
FROM registration
JOIN mandate ON mandate.id = registration.mandate_id
WHERE mandate.person_id <> registration.person_id
HAVING count(*) > 0
UNION ALL
SELECT 'involvement', 'session of another programme', count(*)
FROM involvement
JOIN session ON session.id = involvement.session_id
WHERE session.programme_id <> involvement.programme_id
HAVING count(*) > 0
UNION ALL
SELECT 'speaker_mandate', 'mandate of another person', count(*)
FROM speaker_mandate
JOIN speaker ON speaker.id = speaker_mandate.speaker_id
JOIN mandate ON mandate.id = speaker_mandate.mandate_id
WHERE mandate.person_id IS NOT speaker.person_id
HAVING count(*) > 0;
