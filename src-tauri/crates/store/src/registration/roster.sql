-- What every registration for a programme is sorted and found by.
SELECT registration.id, registration.category, person.given_name, person.name_key,
    person.badge_name, person.email_key, ifnull(organisation.name_key, '') AS organisation_key,
    ifnull(organisation.acronym, '') AS acronym
FROM registration
CROSS JOIN person ON person.id = registration.person_id
LEFT JOIN mandate ON mandate.id = registration.mandate_id
LEFT JOIN organisation ON organisation.id = mandate.organisation_id
WHERE registration.programme_id = :programme;
