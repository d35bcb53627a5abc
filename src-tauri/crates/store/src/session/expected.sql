-- How many people each session of a programme expects: a workshop's place counts as one in its
-- session.
SELECT place.session_id, count(DISTINCT place.registration_id) AS expected
FROM place
JOIN session ON session.id = place.session_id
WHERE session.programme_id = :programme AND place.status IN ('registered', 'walk-in')
GROUP BY place.session_id;
