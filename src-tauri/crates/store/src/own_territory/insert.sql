INSERT INTO own_territory (
    id, kind, name, name_key, code, within_code
) VALUES (
    :id, :kind, :name, :name_key, :code, :within_code
);
