INSERT INTO print_run (id, document, subject_id, number, device, content_hash, printed_at, rows)
SELECT :id, :document, :subject_id, :number, :device, :content_hash, :printed_at, :rows
WHERE NOT EXISTS (
    SELECT 1 FROM print_run
    WHERE document = :document
        AND subject_id = :subject_id
        AND device = :device
        AND number = :number
        AND content_hash = :content_hash
)
