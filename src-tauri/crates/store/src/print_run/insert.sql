INSERT INTO print_run (
    id, document, subject_id, number, device, content_hash, printed_at, rows, request, completes,
    first_row, last_row, items, sequence
)
SELECT
    :id, :document, :subject_id, :number, :device, :content_hash, :printed_at, :rows, :request,
    :completes, :first_row, :last_row, :items, ifnull(max(sequence), 0) + 1
FROM print_run
