SELECT * FROM tagging WHERE id = :id;
