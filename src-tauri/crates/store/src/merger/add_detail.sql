-- A main address or number that another took the place of; not when it is there already.
INSERT INTO contact_detail (id, person_id, kind, label, value, value_key, position)
SELECT :id, :person, :kind, '', :value, :value_key,
    (SELECT ifnull(max(position) + 1, 0) FROM contact_detail WHERE person_id = :person)
WHERE NOT EXISTS (
    SELECT 1 FROM contact_detail
    WHERE person_id = :person AND kind = :kind AND value_key = :value_key
);
