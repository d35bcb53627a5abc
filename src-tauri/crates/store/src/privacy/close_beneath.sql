-- What a closed change stands on can no longer be taken back either: better not to offer it than to
-- refuse it for ever.
UPDATE change SET state = 'closed'
WHERE kind = 'do' AND state IN ('done', 'undone') AND EXISTS (
    SELECT 1
    FROM change AS linked
    JOIN change_row AS mine ON mine.change = linked.seq
    JOIN change_row AS later ON later.table_name = mine.table_name
        AND later.row_id = mine.row_id
        AND later.change > mine.change
    JOIN change AS by ON by.seq = later.change
    JOIN change AS closed ON closed.seq = ifnull(by.root, by.seq)
    WHERE (linked.seq = change.seq OR linked.root = change.seq)
        AND closed.state = 'closed' AND closed.seq <> change.seq
);
