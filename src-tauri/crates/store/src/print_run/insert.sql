INSERT INTO print_run (id, document, subject_id, number, device, content_hash, printed_at, rows)
SELECT
    :id,
    :document,
    :subject_id,
    ifnull(max(number), 0) + 1,
    :device,
    :content_hash,
    :printed_at,
    :rows
FROM print_run
WHERE document = :document AND subject_id = :subject_id AND device = :device
RETURNING number, printed_at
