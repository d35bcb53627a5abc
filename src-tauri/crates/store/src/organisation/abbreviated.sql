-- The organisations that have a short name beside the official one.
SELECT * FROM organisation WHERE acronym <> '' OR badge_name <> '' ORDER BY id;
