-- The change in force that merged: the latest that made this row.
SELECT max(change) AS change FROM change_row
WHERE table_name = 'merger' AND row_id = :id AND op = 'insert';
