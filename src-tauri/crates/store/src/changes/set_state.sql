UPDATE change SET state = :state WHERE seq = :seq;
