-- What a merger that was taken back wrote into the other person's row stands in that row's history.
-- All the words of those who are to be forgotten, now and before.
WITH words (word) AS MATERIALIZED (
    SELECT field.value
    FROM temp.forgetting AS theirs
    JOIN change_row ON change_row.table_name = theirs.table_name
        AND change_row.row_id = theirs.id
    JOIN json_each(change_row.before) AS field ON field.type = 'text' AND field.value <> ''
    WHERE theirs.table_name IN ('person', 'mandate', 'contact_detail', 'postal_address')
    UNION
    SELECT field.value
    FROM temp.forgetting AS theirs
    JOIN person ON person.id = theirs.id
    JOIN json_each(json_array(
        person.civility, person.given_name, person.family_name, person.badge_name, person.email,
        person.phone, person.territory, person.note, person.birth_name, person.source,
        person.name_key, person.email_key
    )) AS field ON field.type = 'text' AND field.value <> ''
    WHERE theirs.table_name = 'person'
)
UPDATE change_row SET before = (
    SELECT json_group_object(
        field.key,
        CASE
            WHEN field.type = 'object' THEN json(field.value)
            WHEN field.value IN (SELECT word FROM words) THEN ''
            ELSE field.value
        END
    )
    FROM json_each(change_row.before) AS field
)
WHERE change_row.before IS NOT NULL
    AND change_row.table_name IN ('person', 'mandate', 'contact_detail', 'postal_address')
    AND change_row.change IN (
        SELECT linked.seq
        FROM temp.forgetting AS theirs
        JOIN change_row AS joining ON joining.table_name = 'merger' AND joining.row_id = theirs.id
        JOIN change AS by ON by.seq = joining.change
        JOIN change AS linked ON ifnull(linked.root, linked.seq) = ifnull(by.root, by.seq)
        WHERE theirs.table_name = 'merger'
    )
    AND EXISTS (
        SELECT 1 FROM json_each(change_row.before) AS field
        WHERE field.type = 'text' AND field.value IN (SELECT word FROM words)
    );
