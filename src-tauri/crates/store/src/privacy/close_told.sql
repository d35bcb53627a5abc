-- What was told of them can no longer be taken back: all of it, or only where nothing is left.
UPDATE change SET state = 'closed'
WHERE kind = 'do'
    AND seq IN (SELECT root FROM temp.told)
    AND (
        :every
        OR NOT EXISTS (
            SELECT 1 FROM change AS linked
            JOIN change_row ON change_row.change = linked.seq
            WHERE linked.seq = change.seq OR linked.root = change.seq
        )
    );
