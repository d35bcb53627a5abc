-- What was held: the latest first. The newest rows of the index are looked at first, should there be
-- more matches than anybody reads.
SELECT noun, id, title FROM (
    SELECT search_row.rowid, search_row.noun, search_row.id, search_row.title, search_row.years
    FROM search_index
    CROSS JOIN search_row ON search_row.rowid = search_index.rowid
    WHERE search_index MATCH :query
    ORDER BY search_index.rowid DESC
    LIMIT 300
)
ORDER BY years DESC, rowid DESC
LIMIT :limit;
