UPDATE person SET
    civility = :civility,
    given_name = :given_name,
    family_name = :family_name,
    badge_name = :badge_name,
    email = :email,
    phone = :phone,
    territory = :territory,
    note = :note,
    name_key = :name_key,
    email_key = :email_key,
    birth_name = :birth_name,
    source = :source,
    created = :created,
    territory_code = :territory_code
WHERE id = :id;
