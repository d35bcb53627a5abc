SELECT
    done.seq, done.label_key, done.label_args,
    ifnull((SELECT max(seq) FROM change WHERE root = done.seq), done.seq) AS last
FROM change AS done
WHERE done.device = :device AND done.state = 'done'
ORDER BY done.seq DESC
LIMIT 1;
