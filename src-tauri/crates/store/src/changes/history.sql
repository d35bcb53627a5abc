SELECT
    change.id, change.at, change.device, change.operator, change.label_key, change.label_args,
    change.kind, change_row.op, change_row.before
FROM change_row
JOIN change ON change.seq = change_row.change
WHERE change_row.table_name = :table_name AND change_row.row_id = :row_id
ORDER BY change.seq DESC;
