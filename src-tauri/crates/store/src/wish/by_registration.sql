SELECT * FROM wish WHERE registration_id = :registration ORDER BY rank, id;
