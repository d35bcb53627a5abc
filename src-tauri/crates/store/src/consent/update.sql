UPDATE consent SET
    person_id = :person,
    purpose = :purpose,
    given = :given,
    date = :date,
    source = :source
WHERE id = :id;
