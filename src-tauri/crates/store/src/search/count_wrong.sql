SELECT count(*) AS wrong FROM (
    SELECT * FROM (
        SELECT noun, id, title, words, years FROM search_expected
        EXCEPT
        SELECT noun, id, title, words, years FROM search_row
    )
    UNION ALL
    SELECT * FROM (
        SELECT noun, id, title, words, years FROM search_row
        EXCEPT
        SELECT noun, id, title, words, years FROM search_expected
    )
);
