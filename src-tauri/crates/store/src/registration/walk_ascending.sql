-- A page of the list in the order of names, read along the index of names: for a programme that
-- holds a good part of all people, so that few are passed over. CROSS JOIN keeps the order.
SELECT registration.id
FROM person
CROSS JOIN registration ON registration.programme_id = :programme
    AND registration.person_id = person.id
WHERE :session IS NULL OR EXISTS (
    SELECT 1 FROM place
    WHERE place.registration_id = registration.id AND place.session_id = :session
)
ORDER BY person.name_key, person.rowid
LIMIT :limit OFFSET :offset;
