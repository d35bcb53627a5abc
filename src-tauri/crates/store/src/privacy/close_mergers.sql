UPDATE change SET state = 'closed'
WHERE kind = 'do' AND seq IN (
    SELECT ifnull(by.root, by.seq)
    FROM temp.forgetting AS theirs
    JOIN change_row AS joining ON joining.table_name = 'merger' AND joining.row_id = theirs.id
    JOIN change AS by ON by.seq = joining.change
    WHERE theirs.table_name = 'merger'
);
