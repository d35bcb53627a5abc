-- How many registrations a programme has, given back places included: the length of its list.
SELECT count(*) AS registrations FROM registration WHERE programme_id = :programme;
