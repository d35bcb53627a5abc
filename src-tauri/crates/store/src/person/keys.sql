-- What an import compares, of everybody, with the organisations of their mandates: one row for
-- each mandate, one for who has none, the main mandate first.
SELECT person.id, person.name_key, person.email_key,
    mandate.id AS mandate_id, mandate.function, organisation.name_key AS organisation_key
FROM person
LEFT JOIN mandate ON mandate.person_id = person.id
LEFT JOIN organisation ON organisation.id = mandate.organisation_id
ORDER BY person.rowid, mandate.position, mandate.id;
