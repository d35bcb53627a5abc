INSERT INTO change_row (change, ordinal, table_name, row_id, op, before)
VALUES (:change, :ordinal, :table_name, :row_id, :op, :before);
