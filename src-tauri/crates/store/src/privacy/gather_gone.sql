-- The same for rows that are gone and that only the history tells of. What was removed was kept
-- whole, so the removal says whose the row was.
INSERT OR IGNORE INTO temp.forgetting (table_name, id)
SELECT change_row.table_name, change_row.row_id
FROM temp.belongs
JOIN change_row ON change_row.table_name = belongs.table_name
JOIN temp.forgetting AS theirs ON theirs.table_name = belongs.owner
    AND theirs.id = change_row.before ->> belongs.column_name
WHERE belongs.whole AND change_row.op = 'delete';
