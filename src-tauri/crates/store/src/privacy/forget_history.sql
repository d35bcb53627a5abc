DELETE FROM change_row
WHERE EXISTS (
    SELECT 1 FROM temp.forgetting AS theirs
    WHERE theirs.table_name = change_row.table_name AND theirs.id = change_row.row_id
);
