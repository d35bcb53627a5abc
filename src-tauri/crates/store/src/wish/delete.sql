DELETE FROM wish WHERE id = :id;
