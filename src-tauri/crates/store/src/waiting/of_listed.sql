-- Where people wait in the programmes of one list: how many, and how many places are taken there.
SELECT session.programme_id AS programme_id, place.session_id AS session_id,
    place.slot_id AS slot_id,
    sum(place.status = 'waiting-list') AS waiting,
    sum(place.status IN ('registered', 'walk-in')) AS taken
FROM programme_shelf
JOIN session ON session.programme_id = programme_shelf.programme_id
JOIN place ON place.session_id = session.id
WHERE programme_shelf.shelf = :shelf
GROUP BY place.session_id, place.slot_id
HAVING waiting > 0
ORDER BY session.programme_id, session.position, place.slot_id;
