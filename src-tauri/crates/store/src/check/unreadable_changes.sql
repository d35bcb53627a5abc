-- Looking at the columns costs a parse of every row, so it is done for what can still be undone.
WITH known AS MATERIALIZED (
    SELECT tables.name AS table_name, info.name AS column_name
    FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS info
    WHERE tables.schema = 'main'
)
SELECT count(DISTINCT change.seq) AS changes
FROM change
JOIN change_row ON change_row.change = change.seq
WHERE ifnull(
    change.state,
    (SELECT root.state FROM change AS root WHERE root.seq = change.root)
) IN ('done', 'undone')
AND (
    change_row.table_name NOT IN (SELECT table_name FROM known)
    OR (change_row.before IS NOT NULL AND NOT json_valid(change_row.before))
    OR EXISTS (
        SELECT 1
        FROM json_each(
            CASE WHEN json_valid(change_row.before) THEN change_row.before ELSE '{}' END
        ) AS field
        WHERE (change_row.table_name, field.key) NOT IN (
            SELECT table_name, column_name FROM known
        )
    )
);
