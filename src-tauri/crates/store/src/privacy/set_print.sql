UPDATE print_run SET rows = :rows, items = :items, request = :request WHERE id = :id;
