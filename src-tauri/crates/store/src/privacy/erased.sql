SELECT id FROM erased ORDER BY id;
