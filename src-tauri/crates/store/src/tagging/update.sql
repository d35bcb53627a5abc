UPDATE tagging SET
    tag_id = :tag,
    person_id = :person,
    organisation_id = :organisation
WHERE id = :id;
