UPDATE own_territory SET
    kind = :kind,
    name = :name,
    name_key = :name_key,
    code = :code,
    within_code = :within_code
WHERE id = :id;
