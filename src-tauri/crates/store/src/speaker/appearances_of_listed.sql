-- The appearances in all programmes of one list, with the programme each is in and the name of who
-- speaks.
SELECT
    speaker.programme_id, speaker.session_id, speaker.slot_id, speaker.role, speaker.status,
    coalesce(speaker.programme_id, session.programme_id) AS of_programme,
    CASE
        WHEN person.id IS NULL THEN organisation.name
        ELSE trim(person.given_name || ' ' || person.family_name)
    END AS name
FROM speaker
LEFT JOIN slot ON slot.id = speaker.slot_id
LEFT JOIN session ON session.id = coalesce(speaker.session_id, slot.session_id)
JOIN programme_shelf
    ON programme_shelf.programme_id = coalesce(speaker.programme_id, session.programme_id)
LEFT JOIN person ON person.id = speaker.person_id
LEFT JOIN organisation ON organisation.id = speaker.organisation_id
WHERE programme_shelf.shelf = :shelf
ORDER BY session.position, slot.position, speaker.position, speaker.id;
