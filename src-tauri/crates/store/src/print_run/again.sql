-- The same content once more: it is the newest paper now.
UPDATE print_run
SET
    sequence = (SELECT max(sequence) + 1 FROM print_run)
WHERE document = :document
    AND subject_id = :subject_id
    AND device = :device
    AND content_hash = :content_hash
