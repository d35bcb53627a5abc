-- Everybody whom nobody had anything to do with since a day, as far as rows tell: what they take or
-- took part in, what they agreed to, when they were noted and when their row was last changed.
WITH programme_day (programme_id, day) AS MATERIALIZED (
    SELECT programme_id, max(date) FROM session GROUP BY programme_id
),
took_part (person_id, day) AS MATERIALIZED (
    SELECT registration.person_id, max(ifnull(
        (
            SELECT max(session.date) FROM place
            JOIN session ON session.id = place.session_id
            WHERE place.registration_id = registration.id
        ),
        programme_day.day
    ))
    FROM registration
    LEFT JOIN programme_day ON programme_day.programme_id = registration.programme_id
    GROUP BY registration.person_id
),
spoke (person_id, day) AS MATERIALIZED (
    SELECT speaker.person_id, max(ifnull(session.date, programme_day.day))
    FROM speaker
    LEFT JOIN slot ON slot.id = speaker.slot_id
    LEFT JOIN session ON session.id = ifnull(speaker.session_id, slot.session_id)
    LEFT JOIN programme_day
        ON programme_day.programme_id = ifnull(speaker.programme_id, session.programme_id)
    WHERE speaker.person_id IS NOT NULL
    GROUP BY speaker.person_id
),
changed (person_id, day) AS MATERIALIZED (
    SELECT change_row.row_id, date(max(change.at) / 1000, 'unixepoch')
    FROM change_row
    JOIN change ON change.seq = change_row.change
    WHERE change_row.table_name = 'person'
    GROUP BY change_row.row_id
),
agreed (person_id, day) AS MATERIALIZED (
    SELECT person_id, max(date) FROM consent GROUP BY person_id
)
SELECT
    person.id AS id, person.given_name AS given_name, person.family_name AS family_name,
    took_part.day AS took_part,
    max(
        ifnull(took_part.day, ''), ifnull(spoke.day, ''), ifnull(changed.day, ''),
        ifnull(agreed.day, ''), ifnull(person.created, '')
    ) AS last_contact,
    person.email <> '' OR person.phone <> '' OR person.note <> '' OR person.birth_name <> ''
        OR person.source <> '' OR person.badge_name <> ''
        OR EXISTS (SELECT 1 FROM contact_detail WHERE contact_detail.person_id = person.id)
        OR EXISTS (SELECT 1 FROM postal_address WHERE postal_address.person_id = person.id)
        OR EXISTS (SELECT 1 FROM tagging WHERE tagging.person_id = person.id)
        OR agreed.day IS NOT NULL AS reachable,
    EXISTS (SELECT 1 FROM registration WHERE registration.person_id = person.id) AS registered,
    EXISTS (SELECT 1 FROM speaker WHERE speaker.person_id = person.id) AS speaks
FROM person
LEFT JOIN took_part ON took_part.person_id = person.id
LEFT JOIN spoke ON spoke.person_id = person.id
LEFT JOIN changed ON changed.person_id = person.id
LEFT JOIN agreed ON agreed.person_id = person.id
WHERE (person.given_name <> '' OR person.family_name <> '')
    AND max(
        ifnull(took_part.day, ''), ifnull(spoke.day, ''), ifnull(changed.day, ''),
        ifnull(agreed.day, ''), ifnull(person.created, '')
    ) < :before
ORDER BY person.name_key, person.id;
