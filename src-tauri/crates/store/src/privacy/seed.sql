INSERT OR IGNORE INTO temp.forgetting (table_name, id) VALUES (:table_name, :id);
