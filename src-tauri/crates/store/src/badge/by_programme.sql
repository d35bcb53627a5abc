SELECT
    registration.id AS registration_id,
    registration.badge_code AS badge_code,
    coalesce(nullif(organisation.badge_name, ''), organisation.name, '') AS organisation
FROM registration
LEFT JOIN mandate ON mandate.id = registration.mandate_id
LEFT JOIN organisation ON organisation.id = mandate.organisation_id
WHERE registration.programme_id = :programme
