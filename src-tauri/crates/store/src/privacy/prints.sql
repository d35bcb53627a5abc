SELECT id, document, subject_id, number, printed_at, rows, items, request FROM print_run;
