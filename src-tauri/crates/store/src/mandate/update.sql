UPDATE mandate SET
    person_id = :person,
    organisation_id = :organisation,
    function = :function,
    position = :position,
    begins = :begins,
    ends = :ends
WHERE id = :id;
