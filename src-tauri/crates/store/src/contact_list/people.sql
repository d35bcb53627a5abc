-- The keys of the people that all the filters let through, by name; a filter that is NULL lets
-- everybody.
SELECT person.id FROM person
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
ORDER BY person.name_key, person.id;
