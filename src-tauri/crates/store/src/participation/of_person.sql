-- The places of a person, the latest first, with whether they came and signed.
SELECT registration.id AS registration_id, registration.badge_code,
    programme.id AS programme_id, programme.title AS programme_title,
    session.id AS session_id, session.title AS session_title, session.date,
    ifnull(slot.title, '') AS slot_title, place.status,
    EXISTS (
        SELECT 1 FROM attendance
        WHERE attendance.registration_id = registration.id
            AND attendance.session_id = session.id AND attendance.arrived IS NOT NULL
    ) AS arrived,
    EXISTS (
        SELECT 1 FROM attendance
        WHERE attendance.registration_id = registration.id
            AND attendance.session_id = session.id AND attendance.signed = 1
    ) AS signed
FROM registration
JOIN programme ON programme.id = registration.programme_id
JOIN place ON place.registration_id = registration.id
JOIN session ON session.id = place.session_id
LEFT JOIN slot ON slot.id = place.slot_id
WHERE registration.person_id = :person
ORDER BY session.date DESC, session.starts DESC, slot.starts, place.id;
