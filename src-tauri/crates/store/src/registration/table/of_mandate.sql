-- The function of everybody on a programme's list who has a mandate there.
SELECT registration.id, mandate.function
FROM registration
CROSS JOIN mandate ON mandate.id = registration.mandate_id
WHERE registration.programme_id = :programme;
