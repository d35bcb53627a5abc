INSERT INTO membership (
    id, territory_code, territory_name, year, note
) VALUES (
    :id, :territory_code, :territory_name, :year, :note
);
