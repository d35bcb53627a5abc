SELECT
    (SELECT count(*) FROM mandate WHERE organisation_id = :id) AS mandates,
    (SELECT count(*) FROM speaker WHERE organisation_id = :id) AS appearances,
    (SELECT count(*) FROM involvement WHERE organisation_id = :id) AS involvements,
    (SELECT count(*) FROM registration WHERE payer_id = :id) AS paid,
    (SELECT count(*) FROM organisation WHERE part_of = :id) AS branches,
    (SELECT count(*) FROM picture WHERE organisation_id = :id) AS pictures,
    (SELECT count(*) FROM postal_address WHERE organisation_id = :id) AS addresses,
    (SELECT count(*) FROM tagging WHERE organisation_id = :id) AS tags;
