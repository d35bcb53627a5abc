UPDATE venue SET
    name = :name,
    street = :street,
    postcode = :postcode,
    city = :city,
    access = :access,
    accessibility = :accessibility
WHERE id = :id;
