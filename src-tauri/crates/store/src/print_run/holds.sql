-- Whether a row of what was printed of a subject on this device is of this key.
SELECT EXISTS (
    SELECT 1 FROM print_run
    WHERE subject_id = :subject_id AND device = :device AND instr(rows, :key) > 0
) AS holds
