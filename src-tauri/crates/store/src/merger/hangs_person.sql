SELECT
    (SELECT count(*) FROM mandate WHERE person_id = :id) AS mandates,
    (SELECT count(*) FROM registration WHERE person_id = :id) AS registrations,
    (SELECT count(*) FROM speaker WHERE person_id = :id) AS appearances,
    (SELECT count(*) FROM contact_detail WHERE person_id = :id) AS details,
    (SELECT count(*) FROM postal_address WHERE person_id = :id) AS addresses,
    (SELECT count(*) FROM tagging WHERE person_id = :id) AS tags,
    (SELECT count(*) FROM consent WHERE person_id = :id) AS consents;
