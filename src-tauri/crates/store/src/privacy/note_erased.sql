INSERT OR IGNORE INTO erased (id) SELECT id FROM temp.forgetting WHERE table_name = 'person';
