INSERT INTO postal_address (
    id, person_id, organisation_id, label, street, postcode, city, country, position
) VALUES (
    :id, :person, :organisation, :label, :street, :postcode, :city, :country, :position
);
