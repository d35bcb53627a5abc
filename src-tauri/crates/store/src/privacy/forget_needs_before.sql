-- Both may be missing: whoever puts the row back finds the column's own value, nothing.
UPDATE change_row SET before = json_remove(before, '$.needs', '$.meal')
WHERE table_name = 'registration'
    AND row_id IN (SELECT value FROM json_each(:ids))
    AND (before ->> 'needs' <> '' OR before ->> 'meal' <> '');
