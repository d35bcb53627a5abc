-- The same of the registrations that something written lately is a part of.
WITH touched (id) AS (
    SELECT value FROM json_each(:touched)
), changed (id) AS (
    SELECT id FROM touched
    UNION
    SELECT registration.id FROM touched
    CROSS JOIN registration ON registration.person_id = touched.id
    UNION
    SELECT registration.id FROM touched
    CROSS JOIN registration ON registration.mandate_id = touched.id
    UNION
    SELECT registration.id FROM touched
    CROSS JOIN mandate ON mandate.organisation_id = touched.id
    CROSS JOIN registration ON registration.mandate_id = mandate.id
)
SELECT registration.id, registration.category, person.given_name, person.name_key,
    person.badge_name, person.email_key, ifnull(organisation.name_key, '') AS organisation_key,
    ifnull(organisation.acronym, '') AS acronym
FROM changed
CROSS JOIN registration ON registration.id = changed.id
CROSS JOIN person ON person.id = registration.person_id
LEFT JOIN mandate ON mandate.id = registration.mandate_id
LEFT JOIN organisation ON organisation.id = mandate.organisation_id
WHERE registration.programme_id = :programme;
