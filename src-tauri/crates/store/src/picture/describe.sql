UPDATE picture SET alternative = :alternative WHERE id = :id;
