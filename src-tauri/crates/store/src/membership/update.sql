UPDATE membership SET
    territory_code = :territory_code,
    territory_name = :territory_name,
    year = :year,
    note = :note
WHERE id = :id;
