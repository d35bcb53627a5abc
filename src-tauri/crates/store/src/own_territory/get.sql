SELECT * FROM own_territory WHERE id = :id;
