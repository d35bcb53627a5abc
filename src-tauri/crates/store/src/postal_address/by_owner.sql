SELECT * FROM postal_address
WHERE person_id = :person OR organisation_id = :organisation
ORDER BY position, id;
