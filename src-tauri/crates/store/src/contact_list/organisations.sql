-- The keys of the bodies that all the filters let through; a filter that is NULL lets every one.
SELECT organisation.id FROM organisation
WHERE (
    :query IS NULL OR organisation.id IN (
        SELECT search_row.id
        FROM search_index
        CROSS JOIN search_row ON search_row.rowid = search_index.rowid
        WHERE search_index MATCH :query
    )
) AND (
    :tag IS NULL OR organisation.id IN (SELECT organisation_id FROM tagging WHERE tag_id = :tag)
) AND (
    :kind IS NULL OR organisation.kind = :kind
) AND (
    :territories IS NULL
    OR organisation.territory_code IN (SELECT value FROM json_each(:territories))
)
ORDER BY
    CASE :sort
        WHEN 'kind' THEN organisation.kind
        WHEN 'territory'
            THEN iif(organisation.territory = '', char(0x10ffff), organisation.territory)
        ELSE ''
    END,
    organisation.name_key, organisation.id;
