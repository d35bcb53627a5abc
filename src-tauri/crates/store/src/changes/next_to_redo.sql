SELECT
    undone.seq, undone.label_key, undone.label_args,
    ifnull((SELECT max(seq) FROM change WHERE root = undone.seq), undone.seq) AS last
FROM change AS undone
WHERE undone.device = :device AND undone.state = 'undone'
ORDER BY undone.seq
LIMIT 1;
