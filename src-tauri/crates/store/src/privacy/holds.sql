SELECT EXISTS (
    SELECT 1 FROM person WHERE id IN (SELECT value FROM json_each(:ids))
) AS holds;
