-- The number of the next run of a document.
SELECT ifnull(max(number), 0) + 1 AS number
FROM print_run
WHERE document = :document AND subject_id = :subject_id AND device = :device
