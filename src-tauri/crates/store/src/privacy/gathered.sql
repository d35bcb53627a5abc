SELECT id FROM temp.forgetting WHERE table_name IN ('registration', 'speaker', 'person');
