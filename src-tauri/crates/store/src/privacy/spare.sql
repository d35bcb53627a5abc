DELETE FROM temp.forgetting WHERE table_name = :table_name;
