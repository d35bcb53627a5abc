INSERT INTO setting (id, value) VALUES (:id, :value);
