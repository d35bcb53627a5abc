-- Changes that moved a row from or to those who are forgotten: it cannot be given back to them.
UPDATE change SET state = 'closed'
WHERE kind = 'do' AND seq IN (
    SELECT ifnull(by.root, by.seq)
    FROM temp.belongs
    JOIN change_row ON change_row.table_name = belongs.table_name
    JOIN temp.forgetting AS theirs ON theirs.table_name = belongs.owner
        AND theirs.id = change_row.before ->> belongs.column_name
    JOIN change AS by ON by.seq = change_row.change
    WHERE belongs.whole
);
