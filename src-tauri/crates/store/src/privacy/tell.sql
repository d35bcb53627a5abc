INSERT OR IGNORE INTO temp.told (root)
SELECT ifnull(change.root, change.seq)
FROM temp.forgetting AS theirs
JOIN change_row ON change_row.table_name = theirs.table_name AND change_row.row_id = theirs.id
JOIN change ON change.seq = change_row.change;
