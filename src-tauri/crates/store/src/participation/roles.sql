-- The parts that a body plays in programmes and sessions, the latest first.
SELECT programme.id AS programme_id, programme.title AS programme_title,
    ifnull(session.title, '') AS session_title, session.date, involvement.part
FROM involvement
JOIN programme ON programme.id = involvement.programme_id
LEFT JOIN session ON session.id = involvement.session_id
WHERE involvement.organisation_id = :organisation
ORDER BY session.date DESC, programme.title, involvement.position, involvement.id;
