DELETE FROM contact_detail WHERE id = :id;
