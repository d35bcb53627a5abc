-- One column of a row at a time.
UPDATE change_row
SET before = json_remove(change_row.before, '$.' || pointing.column_name)
FROM temp.pointing
WHERE pointing.table_name = change_row.table_name
    AND pointing.row_id = change_row.row_id
    AND change_row.op = 'update'
    AND json_type(change_row.before, '$.' || pointing.column_name) IS NOT NULL;
