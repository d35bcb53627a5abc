INSERT INTO tagging (
    id, tag_id, person_id, organisation_id
) VALUES (
    :id, :tag, :person, :organisation
);
