SELECT "table" AS table_name, "from" AS column_name FROM pragma_foreign_key_list(:table_name);
