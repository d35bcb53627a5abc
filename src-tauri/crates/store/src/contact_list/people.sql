-- The keys of the people that all the filters let through; a filter that is NULL lets everybody.
-- The main mandate is the first that lasts: beside min(), SQLite gives the columns of its row.
WITH main (person_id, organisation_key, first) AS (
    SELECT mandate.person_id, organisation.name_key,
        min((mandate.ends IS NOT NULL) || printf('%09d', mandate.position) || mandate.id)
    FROM mandate
    LEFT JOIN organisation ON organisation.id = mandate.organisation_id
    WHERE :sort = 'organisation'
    GROUP BY mandate.person_id
)
SELECT person.id FROM person
LEFT JOIN main ON main.person_id = person.id
WHERE (
    :query IS NULL OR person.id IN (
        SELECT search_row.id
        FROM search_index
        CROSS JOIN search_row ON search_row.rowid = search_index.rowid
        WHERE search_index MATCH :query
    )
) AND (
    :tag IS NULL OR person.id IN (SELECT person_id FROM tagging WHERE tag_id = :tag)
) AND (
    :kind IS NULL OR person.id IN (
        SELECT mandate.person_id FROM mandate
        JOIN organisation ON organisation.id = mandate.organisation_id
        WHERE organisation.kind = :kind
    )
) AND (
    :territories IS NULL
    OR person.territory_code IN (SELECT value FROM json_each(:territories))
    OR person.id IN (
        SELECT mandate.person_id FROM mandate
        JOIN organisation ON organisation.id = mandate.organisation_id
        WHERE organisation.territory_code IN (SELECT value FROM json_each(:territories))
    )
) AND (
    :purpose IS NULL
    OR CASE :answer
        WHEN 'unasked' THEN person.id NOT IN (
            SELECT person_id FROM consent WHERE purpose = :purpose
        )
        ELSE person.id IN (
            SELECT person_id FROM consent
            WHERE purpose = :purpose AND given = (:answer = 'given')
        )
    END
)
ORDER BY
    CASE :sort
        WHEN 'organisation' THEN ifnull(main.organisation_key, char(0x10ffff))
        WHEN 'territory' THEN iif(person.territory = '', char(0x10ffff), person.territory)
        WHEN 'created' THEN ifnull(person.created, '')
        ELSE ''
    END,
    person.name_key, person.id;
