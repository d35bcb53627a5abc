DELETE FROM postal_address
WHERE person_id = :gone AND EXISTS (
    SELECT 1 FROM postal_address AS held
    WHERE held.person_id = :kept AND held.street = postal_address.street
        AND held.postcode = postal_address.postcode AND held.city = postal_address.city
);
