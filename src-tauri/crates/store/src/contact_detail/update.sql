UPDATE contact_detail SET
    person_id = :person,
    kind = :kind,
    label = :label,
    value = :value,
    value_key = :value_key,
    position = :position
WHERE id = :id;
