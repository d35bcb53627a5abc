-- Where a person or a body speaks, the latest first.
SELECT programme.id AS programme_id, programme.title AS programme_title,
    ifnull(session.title, '') AS session_title, session.date,
    ifnull(slot.title, '') AS slot_title, speaker.role, speaker.role_label, speaker.status
FROM speaker
LEFT JOIN slot ON slot.id = speaker.slot_id
LEFT JOIN session ON session.id = ifnull(speaker.session_id, slot.session_id)
JOIN programme ON programme.id = ifnull(speaker.programme_id, session.programme_id)
WHERE speaker.person_id = :person OR speaker.organisation_id = :organisation
ORDER BY session.date DESC, programme.title, slot.starts, speaker.id;
