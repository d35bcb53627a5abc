-- The same of the registrations in which each word of a JSON list (queries of FTS5) is found: in
-- the person, or in the organisation they attend for.
WITH met AS (
    SELECT words.key AS word, search_row.noun, search_row.id
    FROM json_each(:words) AS words
    CROSS JOIN search_index
    CROSS JOIN search_row ON search_row.rowid = search_index.rowid
    WHERE search_index MATCH words.value AND search_row.noun IN ('person', 'organisation')
), matched AS (
    SELECT met.word, registration.rowid AS registration
    FROM met
    CROSS JOIN registration ON registration.programme_id = :programme
        AND registration.person_id = met.id
    WHERE met.noun = 'person'
    UNION ALL
    SELECT met.word, registration.rowid
    FROM met
    CROSS JOIN mandate ON mandate.organisation_id = met.id
    CROSS JOIN registration ON registration.mandate_id = mandate.id
    WHERE met.noun = 'organisation' AND registration.programme_id = :programme
), hit AS (
    SELECT registration FROM matched
    GROUP BY registration
    HAVING count(DISTINCT word) = json_array_length(:words)
)
SELECT registration.id, registration.category, person.given_name, person.name_key,
    ifnull(organisation.name_key, '') AS organisation_key
FROM hit
CROSS JOIN registration ON registration.rowid = hit.registration
CROSS JOIN person ON person.id = registration.person_id
LEFT JOIN mandate ON mandate.id = registration.mandate_id
LEFT JOIN organisation ON organisation.id = mandate.organisation_id
WHERE :session IS NULL OR EXISTS (
    SELECT 1 FROM place
    WHERE place.registration_id = registration.id AND place.session_id = :session
);
