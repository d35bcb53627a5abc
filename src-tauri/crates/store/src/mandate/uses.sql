-- How many registrations and appearances of speakers refer to a mandate.
SELECT (SELECT count(*) FROM registration WHERE mandate_id = :id)
    + (SELECT count(*) FROM speaker_mandate WHERE mandate_id = :id) AS uses;
