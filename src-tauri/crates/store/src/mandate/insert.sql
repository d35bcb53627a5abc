INSERT INTO mandate (
    id, person_id, organisation_id, function, position, begins, ends
) VALUES (
    :id, :person, :organisation, :function, :position, :begins, :ends
);
