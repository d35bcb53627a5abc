INSERT INTO contact_detail (
    id, person_id, kind, label, value, value_key, position
) VALUES (
    :id, :person, :kind, :label, :value, :value_key, :position
);
