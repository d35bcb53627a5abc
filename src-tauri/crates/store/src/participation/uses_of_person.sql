-- What would be left hanging when a person went.
SELECT (SELECT count(*) FROM registration WHERE person_id = :id) AS registrations,
    (SELECT count(*) FROM speaker WHERE person_id = :id) AS appearances;
