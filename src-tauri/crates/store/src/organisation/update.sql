UPDATE organisation SET
    name = :name,
    badge_name = :badge_name,
    acronym = :acronym,
    kind = :kind,
    territory = :territory,
    notice = :notice,
    name_key = :name_key
WHERE id = :id;
