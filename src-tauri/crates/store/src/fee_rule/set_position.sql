UPDATE fee_rule SET position = :position WHERE id = :id;
