SELECT "table", rowid FROM pragma_foreign_key_check LIMIT 1;
