-- Looking at the columns costs a parse of every row, so it is done for what can still be undone.
SELECT count(DISTINCT change.seq) AS changes
FROM change
JOIN change_row ON change_row.change = change.seq
WHERE ifnull(
    change.state,
    (SELECT root.state FROM change AS root WHERE root.seq = change.root)
) IN ('done', 'undone')
AND (
    NOT EXISTS (SELECT 1 FROM pragma_table_info(change_row.table_name))
    OR (change_row.before IS NOT NULL AND NOT json_valid(change_row.before))
    OR EXISTS (
        SELECT key FROM json_each(
            CASE WHEN json_valid(change_row.before) THEN change_row.before ELSE '{}' END
        )
        EXCEPT
        SELECT name FROM pragma_table_info(change_row.table_name)
    )
);
