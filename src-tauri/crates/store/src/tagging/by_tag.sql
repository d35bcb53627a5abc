SELECT * FROM tagging WHERE tag_id = :tag;
