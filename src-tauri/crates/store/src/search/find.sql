-- Ranking by frequency would look at every match, and names say each word once anyway. So the
-- first matches are taken as they come, and those with the fewest other words are the closest.
SELECT noun, id, title FROM (
    SELECT search_row.noun, search_row.id, search_row.title, search_row.words
    FROM search_index
    CROSS JOIN search_row ON search_row.rowid = search_index.rowid
    WHERE search_index MATCH :query
    LIMIT 1000
)
ORDER BY length(words), title
LIMIT :limit;
