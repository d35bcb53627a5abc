-- All places of the registrations for a programme.
SELECT place.* FROM registration
CROSS JOIN place ON place.registration_id = registration.id
WHERE registration.programme_id = :programme;
