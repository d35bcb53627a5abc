-- The people on the stages that have to do with the sessions on some days and with those that they
-- repeat, those of templates left out; once for each appearance.
WITH held AS (
    SELECT ifnull(session.content_of, session.id) AS id, session.programme_id
    FROM session
    JOIN programme_shelf ON programme_shelf.programme_id = session.programme_id
    WHERE session.date BETWEEN :first AND :last AND programme_shelf.shelf <> 'template'
)
SELECT speaker.programme_id, speaker.session_id, speaker.slot_id, speaker.person_id
FROM speaker
WHERE speaker.person_id IS NOT NULL
    AND (
        speaker.programme_id IN (SELECT programme_id FROM held)
        OR speaker.session_id IN (SELECT id FROM held)
        OR speaker.slot_id IN (
            SELECT slot.id FROM slot WHERE slot.session_id IN (SELECT id FROM held)
        )
    )
ORDER BY speaker.position, speaker.id;
