-- The merger in force that a change made.
SELECT merger.id FROM change_row
JOIN merger ON merger.id = change_row.row_id
WHERE change_row.change = :change AND change_row.table_name = 'merger' AND change_row.op = 'insert';
