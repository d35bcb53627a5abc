-- The wishes of everybody registered for a programme, each one's in order.
SELECT wish.* FROM registration
CROSS JOIN wish ON wish.registration_id = registration.id
WHERE registration.programme_id = :programme
ORDER BY wish.registration_id, wish.rank, wish.id;
