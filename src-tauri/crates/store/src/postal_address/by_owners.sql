-- The addresses of the people and of the bodies whose keys are in two JSON lists, each owner's in order.
SELECT * FROM postal_address
WHERE person_id IN (SELECT value FROM json_each(:people))
    OR organisation_id IN (SELECT value FROM json_each(:organisations))
ORDER BY position, id;
