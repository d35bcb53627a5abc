SELECT search_row.noun, search_row.id, search_row.title
FROM search_index
JOIN search_row ON search_row.rowid = search_index.rowid
WHERE search_index MATCH :query AND (:noun IS NULL OR search_row.noun = :noun)
ORDER BY search_index.rank
LIMIT :limit;
