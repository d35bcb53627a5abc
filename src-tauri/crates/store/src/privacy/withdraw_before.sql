-- Whoever is replaced names who has the place; without that one they have only withdrawn.
UPDATE change_row SET before = json_set(before, '$.status', 'withdrawn')
WHERE table_name = 'speaker' AND before ->> 'replaced_by' IN (
    SELECT id FROM temp.forgetting WHERE table_name = 'speaker'
);
