DELETE FROM consent WHERE id = :id;
