INSERT INTO venue (
    id, name, street, postcode, city, access, accessibility
) VALUES (
    :id, :name, :street, :postcode, :city, :access, :accessibility
);
