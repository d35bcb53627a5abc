-- What else people are sorted by.
SELECT id, territory, ifnull(created, '') AS created FROM person;
