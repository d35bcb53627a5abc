SELECT seq, id FROM change
WHERE seq = (SELECT max(seq) FROM change)
    AND kind = 'do' AND state = 'done'
    AND device = :device AND operator = :operator
    AND label_key = :label_key AND label_args = :label_args;
