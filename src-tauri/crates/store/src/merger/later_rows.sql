-- What happened to a row after a change, the latest first.
SELECT change, op, before FROM change_row
WHERE table_name = :table_name AND row_id = :row_id AND change > :change
ORDER BY change DESC;
