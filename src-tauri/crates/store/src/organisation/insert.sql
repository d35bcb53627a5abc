INSERT INTO organisation (
    id, name, badge_name, acronym, kind, territory, notice, name_key,
    territory_code, siret, chorus_service, website, email, phone, note, part_of
) VALUES (
    :id, :name, :badge_name, :acronym, :kind, :territory, :notice, :name_key,
    :territory_code, :siret, :chorus_service, :website, :email, :phone, :note, :part_of
);
