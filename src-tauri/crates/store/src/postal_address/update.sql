UPDATE postal_address SET
    person_id = :person,
    organisation_id = :organisation,
    label = :label,
    street = :street,
    postcode = :postcode,
    city = :city,
    country = :country,
    position = :position
WHERE id = :id;
