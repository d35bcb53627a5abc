INSERT INTO person (
    id, civility, given_name, family_name, badge_name, email, phone, territory, note, name_key,
    email_key,
    birth_name, source, created, territory_code
) VALUES (
    :id, :civility, :given_name, :family_name, :badge_name, :email, :phone, :territory, :note,
    :name_key, :email_key,
    :birth_name, :source, :created, :territory_code
);
