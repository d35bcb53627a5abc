PRAGMA cipher_log_level = NONE;
