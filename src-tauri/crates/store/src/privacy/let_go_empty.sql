DELETE FROM change_row
WHERE op = 'update' AND before = '{}' AND EXISTS (
    SELECT 1 FROM temp.pointing
    WHERE pointing.table_name = change_row.table_name AND pointing.row_id = change_row.row_id
);
