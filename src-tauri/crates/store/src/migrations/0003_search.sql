-- What the search box looks through. Kept by triggers, outside undo, and rebuilt by `check`.
--
-- `title` is what a person would call the thing; `words` is what leads to it. The tokenizer drops
-- accents but knows no ligature: names come folded (name_key), in other texts œ is replaced.

CREATE VIEW search_person AS
SELECT
    'person' AS noun, id,
    given_name || ' ' || family_name AS title,
    name_key || ' ' || badge_name || ' ' || email AS words
FROM person;

CREATE VIEW search_organisation AS
SELECT
    'organisation' AS noun, id,
    name AS title,
    name_key || ' ' || acronym || ' ' || badge_name AS words
FROM organisation;

CREATE VIEW search_programme AS
SELECT
    'programme' AS noun, id,
    title AS title,
    replace(replace(title || ' ' || subtitle || ' ' || series, 'œ', 'oe'), 'Œ', 'oe') AS words
FROM programme;

CREATE VIEW search_session AS
SELECT
    'session' AS noun, id,
    title AS title,
    replace(replace(title || ' ' || ifnull(date, '') || ' ' || period, 'œ', 'oe'), 'Œ', 'oe') AS words
FROM session;

CREATE VIEW search_venue AS
SELECT
    'venue' AS noun, id,
    name AS title,
    replace(replace(name || ' ' || city || ' ' || street, 'œ', 'oe'), 'Œ', 'oe') AS words
FROM venue;

-- All that should be in the search table.
CREATE VIEW search_expected AS
SELECT noun, id, title, words FROM search_person
UNION ALL
SELECT noun, id, title, words FROM search_organisation
UNION ALL
SELECT noun, id, title, words FROM search_programme
UNION ALL
SELECT noun, id, title, words FROM search_session
UNION ALL
SELECT noun, id, title, words FROM search_venue;

CREATE TABLE search_row (
    rowid INTEGER PRIMARY KEY,
    noun TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    words,
    content = 'search_row', content_rowid = 'rowid',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER search_row_added AFTER INSERT ON search_row BEGIN
    INSERT INTO search_index (rowid, words) VALUES (new.rowid, new.words);
END;
CREATE TRIGGER search_row_removed AFTER DELETE ON search_row BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.rowid, old.words);
END;
CREATE TRIGGER search_row_changed AFTER UPDATE OF words ON search_row BEGIN
    INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.rowid, old.words);
    INSERT INTO search_index (rowid, words) VALUES (new.rowid, new.words);
END;

CREATE TRIGGER person_found AFTER INSERT ON person BEGIN
    INSERT INTO search_row (noun, id, title, words)
    SELECT noun, id, title, words FROM search_person WHERE id = new.id;
END;
CREATE TRIGGER person_refound
AFTER UPDATE OF given_name, family_name, name_key, badge_name, email ON person BEGIN
    UPDATE search_row SET (title, words) = (
        SELECT title, words FROM search_person WHERE id = new.id
    ) WHERE id = new.id;
END;
CREATE TRIGGER person_lost AFTER DELETE ON person BEGIN
    DELETE FROM search_row WHERE id = old.id;
END;

CREATE TRIGGER organisation_found AFTER INSERT ON organisation BEGIN
    INSERT INTO search_row (noun, id, title, words)
    SELECT noun, id, title, words FROM search_organisation WHERE id = new.id;
END;
CREATE TRIGGER organisation_refound
AFTER UPDATE OF name, name_key, acronym, badge_name ON organisation BEGIN
    UPDATE search_row SET (title, words) = (
        SELECT title, words FROM search_organisation WHERE id = new.id
    ) WHERE id = new.id;
END;
CREATE TRIGGER organisation_lost AFTER DELETE ON organisation BEGIN
    DELETE FROM search_row WHERE id = old.id;
END;

CREATE TRIGGER programme_found AFTER INSERT ON programme BEGIN
    INSERT INTO search_row (noun, id, title, words)
    SELECT noun, id, title, words FROM search_programme WHERE id = new.id;
END;
CREATE TRIGGER programme_refound
AFTER UPDATE OF title, subtitle, series ON programme BEGIN
    UPDATE search_row SET (title, words) = (
        SELECT title, words FROM search_programme WHERE id = new.id
    ) WHERE id = new.id;
END;
CREATE TRIGGER programme_lost AFTER DELETE ON programme BEGIN
    DELETE FROM search_row WHERE id = old.id;
END;

CREATE TRIGGER session_found AFTER INSERT ON session BEGIN
    INSERT INTO search_row (noun, id, title, words)
    SELECT noun, id, title, words FROM search_session WHERE id = new.id;
END;
CREATE TRIGGER session_refound
AFTER UPDATE OF title, date, period ON session BEGIN
    UPDATE search_row SET (title, words) = (
        SELECT title, words FROM search_session WHERE id = new.id
    ) WHERE id = new.id;
END;
CREATE TRIGGER session_lost AFTER DELETE ON session BEGIN
    DELETE FROM search_row WHERE id = old.id;
END;

CREATE TRIGGER venue_found AFTER INSERT ON venue BEGIN
    INSERT INTO search_row (noun, id, title, words)
    SELECT noun, id, title, words FROM search_venue WHERE id = new.id;
END;
CREATE TRIGGER venue_refound
AFTER UPDATE OF name, city, street ON venue BEGIN
    UPDATE search_row SET (title, words) = (
        SELECT title, words FROM search_venue WHERE id = new.id
    ) WHERE id = new.id;
END;
CREATE TRIGGER venue_lost AFTER DELETE ON venue BEGIN
    DELETE FROM search_row WHERE id = old.id;
END;
