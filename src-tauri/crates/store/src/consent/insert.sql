INSERT INTO consent (
    id, person_id, purpose, given, date, source
) VALUES (
    :id, :person, :purpose, :given, :date, :source
);
