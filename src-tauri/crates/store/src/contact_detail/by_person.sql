SELECT * FROM contact_detail WHERE person_id = :person ORDER BY position, id;
