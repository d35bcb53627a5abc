SELECT number, printed_at
FROM print_run
WHERE document = :document
    AND subject_id = :subject_id
    AND device = :device
    AND content_hash = :content_hash
ORDER BY number DESC
LIMIT 1
