DELETE FROM tagging WHERE id = :id;
