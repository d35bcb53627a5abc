INSERT INTO tag (
    id, name, name_key
) VALUES (
    :id, :name, :name_key
);
