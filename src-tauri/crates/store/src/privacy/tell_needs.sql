INSERT OR IGNORE INTO temp.told (root)
SELECT ifnull(change.root, change.seq)
FROM json_each(:ids) AS wanted
JOIN change_row ON change_row.table_name = 'registration' AND change_row.row_id = wanted.value
JOIN change ON change.seq = change_row.change
WHERE change_row.before ->> 'needs' <> '' OR change_row.before ->> 'meal' <> '';
