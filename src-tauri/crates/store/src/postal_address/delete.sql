DELETE FROM postal_address WHERE id = :id;
