-- The registrations whose place a colleague has now: this one.
SELECT * FROM registration WHERE replaced_by = :id ORDER BY id;
