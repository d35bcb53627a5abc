INSERT INTO organisation (
    id, name, badge_name, acronym, kind, territory, notice, name_key
) VALUES (
    :id, :name, :badge_name, :acronym, :kind, :territory, :notice, :name_key
);
