-- CROSS JOIN keeps the order: from the rows of the change, by index to the later ones.
SELECT
    mine.table_name, mine.row_id, mine.op AS mine_op, mine.before AS mine_before,
    later.op AS later_op, later.before AS later_before,
    ifnull(by.root, by.seq) AS chain
FROM change_row AS mine
CROSS JOIN change_row AS later
    ON later.table_name = mine.table_name
    AND later.row_id = mine.row_id
    AND later.change > mine.change
CROSS JOIN change AS by ON by.seq = later.change
WHERE mine.change = :last
    AND ifnull(by.root, by.seq) <> :root
    -- The common case, undoing what was done last, needs no look at the rows.
    AND EXISTS (SELECT 1 FROM change WHERE seq > :last);
