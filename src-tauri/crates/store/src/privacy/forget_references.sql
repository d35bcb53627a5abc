-- The key itself, in the history of other rows; one column of a row at a time.
UPDATE change_row SET before = json_set(change_row.before, '$.' || belongs.column_name, NULL)
FROM temp.belongs, temp.forgetting AS theirs
WHERE belongs.table_name = change_row.table_name
    AND theirs.table_name = belongs.owner
    AND theirs.id = change_row.before ->> belongs.column_name;
