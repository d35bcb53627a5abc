-- Whoever became one with somebody on the list and is there no more is the same person. A merger
-- that was forgotten since is still told of by the history.
INSERT OR IGNORE INTO temp.forgetting (table_name, id)
SELECT 'person', joined.gone_id
FROM (
    SELECT kept_id, gone_id FROM merger
    UNION ALL
    SELECT before ->> 'kept_id', before ->> 'gone_id' FROM change_row
    WHERE table_name = 'merger' AND op = 'delete'
) AS joined
JOIN temp.forgetting AS theirs ON theirs.table_name = 'person' AND theirs.id = joined.kept_id
WHERE NOT EXISTS (SELECT 1 FROM person WHERE person.id = joined.gone_id);
