DELETE FROM search_row;
INSERT INTO search_row (noun, id, title, words, years)
SELECT noun, id, title, words, years FROM search_expected;
