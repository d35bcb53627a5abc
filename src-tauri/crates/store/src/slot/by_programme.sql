SELECT slot.*
FROM slot
JOIN session ON session.id = slot.session_id
WHERE session.programme_id = :programme
ORDER BY slot.session_id, slot.position, slot.id;
