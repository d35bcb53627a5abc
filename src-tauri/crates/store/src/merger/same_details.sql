-- What both have is there once.
DELETE FROM contact_detail
WHERE person_id = :gone AND EXISTS (
    SELECT 1 FROM contact_detail AS held
    WHERE held.person_id = :kept AND held.kind = contact_detail.kind
        AND held.value_key = contact_detail.value_key
);
