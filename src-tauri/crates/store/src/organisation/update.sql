UPDATE organisation SET
    name = :name,
    badge_name = :badge_name,
    acronym = :acronym,
    kind = :kind,
    territory = :territory,
    notice = :notice,
    name_key = :name_key,
    territory_code = :territory_code,
    siret = :siret,
    chorus_service = :chorus_service,
    website = :website,
    email = :email,
    phone = :phone,
    note = :note,
    part_of = :part_of
WHERE id = :id;
