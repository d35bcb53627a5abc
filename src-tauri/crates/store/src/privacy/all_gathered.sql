SELECT table_name, id FROM temp.forgetting ORDER BY table_name, id;
