DELETE FROM search_row;
INSERT INTO search_row (noun, id, title, words)
SELECT noun, id, title, words FROM search_expected;
