SELECT table_name, row_id, op, before FROM change_row WHERE change = :change ORDER BY ordinal;
