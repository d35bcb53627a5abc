UPDATE change SET state = 'cleared' WHERE device = :device AND state = 'undone';
