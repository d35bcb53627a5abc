DELETE FROM fee_rule WHERE id = :id;
