-- A reference of somebody else's row is let go as if it had never been: a step back that sets it to
-- nothing where nothing is would be told as a change that changed nothing.
INSERT OR IGNORE INTO temp.pointing (table_name, row_id, column_name)
SELECT change_row.table_name, change_row.row_id, belongs.column_name
FROM temp.belongs
JOIN change_row ON change_row.table_name = belongs.table_name
JOIN temp.forgetting AS theirs ON theirs.table_name = belongs.owner
    AND theirs.id = change_row.before ->> belongs.column_name
WHERE NOT belongs.whole
UNION
SELECT 'registration', registration.id, 'replaced_by'
FROM temp.forgetting AS theirs
JOIN registration ON registration.replaced_by = theirs.id
WHERE theirs.table_name = 'registration'
UNION
SELECT 'speaker', speaker.id, 'replaced_by'
FROM temp.forgetting AS theirs
JOIN speaker ON speaker.replaced_by = theirs.id
WHERE theirs.table_name = 'speaker';

-- Whoever is replaced names who has the place, so both go together.
INSERT OR IGNORE INTO temp.pointing (table_name, row_id, column_name)
SELECT table_name, row_id, 'status' FROM temp.pointing
WHERE table_name = 'speaker' AND column_name = 'replaced_by';

DELETE FROM temp.told;
INSERT OR IGNORE INTO temp.told (root)
SELECT ifnull(change.root, change.seq)
FROM temp.pointing
JOIN change_row ON change_row.table_name = pointing.table_name
    AND change_row.row_id = pointing.row_id
JOIN change ON change.seq = change_row.change;
