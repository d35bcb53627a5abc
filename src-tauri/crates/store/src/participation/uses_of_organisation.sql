-- What would be left hanging when a body went.
SELECT (SELECT count(*) FROM mandate WHERE organisation_id = :id) AS mandates,
    (SELECT count(*) FROM involvement WHERE organisation_id = :id)
        + (SELECT count(*) FROM speaker WHERE organisation_id = :id) AS roles,
    (SELECT count(*) FROM organisation WHERE part_of = :id) AS parts,
    (SELECT count(*) FROM registration WHERE payer_id = :id) AS payments;
