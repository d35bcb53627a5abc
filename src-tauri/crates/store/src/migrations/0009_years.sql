-- From year to year: models of programmes, and a search across everything ever held.
--
-- The search now holds sessions with all their texts and their place, slots, each appearance of a
-- speaker, and each part that an organisation plays; but for slots with the words of what they
-- belong to, so that a person and a subject are found together. Each has the years it was on.

-- A model that others are made from; never held itself.
ALTER TABLE programme ADD COLUMN template INTEGER NOT NULL DEFAULT 0 CHECK (template IN (0, 1));

-- Which list each programme is in; a model that was put away is put away.
CREATE VIEW programme_shelf AS
SELECT
    id AS programme_id,
    CASE WHEN archived THEN 'archived' WHEN template THEN 'template' ELSE 'current' END AS shelf
FROM programme;

CREATE INDEX session_by_date ON session (date);

-- The search is taken down and built up again; what stays are triggers that name its table.
DROP VIEW search_expected;
DROP VIEW search_programme;
DROP VIEW search_session;
DROP TABLE search_index;
DROP TABLE search_row;
DROP TRIGGER programme_found;
DROP TRIGGER programme_refound;
DROP TRIGGER session_found;
DROP TRIGGER session_refound;
DROP TRIGGER person_refound;
DROP TRIGGER organisation_refound;
DROP TRIGGER venue_refound;

-- `words` can be long, so it stands last: what stands before is read without it.
CREATE TABLE search_row (
    rowid INTEGER PRIMARY KEY,
    noun TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    -- The years of the days something was held on, apart by spaces.
    years TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE VIEW search_programme AS
SELECT
    'programme' AS noun, id,
    title AS title,
    replace(replace(
        title || ' ' || subtitle || ' ' || series || ' ' || period || ' ' || presentation
            || ' ' || objectives || ' ' || audience || ' ' || methods,
        'œ', 'oe'), 'Œ', 'oe') AS words,
    ifnull((
        SELECT group_concat(year, ' ') FROM (
            SELECT DISTINCT substr(session.date, 1, 4) AS year
            FROM session
            WHERE session.programme_id = programme.id AND session.date IS NOT NULL
            ORDER BY year
        )
    ), '') AS years
FROM programme;

CREATE VIEW search_session AS
SELECT
    'session' AS noun, session.id AS id,
    session.title AS title,
    replace(replace(
        session.title || ' ' || ifnull(session.date, '') || ' ' || session.period
            || ' ' || session.room || ' ' || session.context || ' ' || session.objectives
            || ' ' || session.axes || ' ' || ifnull(venue.name, '') || ' ' || ifnull(venue.city, '')
            || ' ' || ifnull(programme.title, '') || ' ' || ifnull(programme.series, ''),
        'œ', 'oe'), 'Œ', 'oe') AS words,
    ifnull(substr(session.date, 1, 4), '') AS years
FROM session
LEFT JOIN programme ON programme.id = session.programme_id
LEFT JOIN venue ON venue.id = session.venue_id;

-- A slot is found by its own words only: a break has nothing to do with the subject of its day.
CREATE VIEW search_slot AS
SELECT
    'slot' AS noun, slot.id AS id,
    slot.title AS title,
    replace(replace(
        slot.title || ' ' || slot.lead_question || ' ' || slot.description,
        'œ', 'oe'), 'Œ', 'oe') AS words,
    ifnull(substr(session.date, 1, 4), '') AS years
FROM slot
LEFT JOIN session ON session.id = slot.session_id;

-- A person with the functions they speak under (those chosen, else all), an organisation, or both.
CREATE VIEW search_speaker AS
SELECT
    'speaker' AS noun, speaker.id AS id,
    iif(
        person.id IS NULL,
        ifnull(organisation.name, ''),
        trim(person.given_name || ' ' || person.family_name)
    ) AS title,
    replace(replace(
        ifnull(person.name_key, '') || ' ' || ifnull(organisation.name_key, '')
            || ' ' || ifnull(organisation.acronym, '') || ' ' || speaker.role_label
            || ' ' || ifnull((
                SELECT group_concat(held, ' ') FROM (
                    SELECT mandate.function || ' ' || ifnull(held_at.name, '')
                        || ' ' || ifnull(held_at.acronym, '') AS held
                    FROM mandate
                    LEFT JOIN organisation AS held_at ON held_at.id = mandate.organisation_id
                    WHERE mandate.person_id = speaker.person_id
                        AND (
                            NOT EXISTS (
                                SELECT 1 FROM speaker_mandate
                                WHERE speaker_mandate.speaker_id = speaker.id
                            )
                            OR mandate.id IN (
                                SELECT speaker_mandate.mandate_id FROM speaker_mandate
                                WHERE speaker_mandate.speaker_id = speaker.id
                            )
                        )
                    ORDER BY mandate.position, mandate.id
                )
            ), '')
            || ' ' || ifnull(slot.title, '') || ' ' || ifnull(slot.lead_question, '')
            || ' ' || ifnull(slot.description, '') || ' ' || ifnull(session.title, '')
            || ' ' || ifnull(programme.title, '') || ' ' || ifnull(programme.series, ''),
        'œ', 'oe'), 'Œ', 'oe') AS words,
    ifnull(
        iif(
            session.id IS NULL,
            (
                SELECT years FROM search_programme
                WHERE search_programme.id = speaker.programme_id
            ),
            substr(session.date, 1, 4)
        ),
        ''
    ) AS years
FROM speaker
LEFT JOIN person ON person.id = speaker.person_id
LEFT JOIN organisation ON organisation.id = speaker.organisation_id
LEFT JOIN slot ON slot.id = speaker.slot_id
LEFT JOIN session ON session.id = ifnull(speaker.session_id, slot.session_id)
LEFT JOIN programme ON programme.id = coalesce(speaker.programme_id, session.programme_id);

CREATE VIEW search_involvement AS
SELECT
    'involvement' AS noun, involvement.id AS id,
    ifnull(organisation.name, '') AS title,
    replace(replace(
        ifnull(organisation.name_key, '') || ' ' || ifnull(organisation.acronym, '')
            || ' ' || ifnull(session.title, '') || ' ' || ifnull(programme.title, '')
            || ' ' || ifnull(programme.series, ''),
        'œ', 'oe'), 'Œ', 'oe') AS words,
    ifnull(
        iif(
            involvement.session_id IS NULL,
            (
                SELECT years FROM search_programme
                WHERE search_programme.id = involvement.programme_id
            ),
            substr(session.date, 1, 4)
        ),
        ''
    ) AS years
FROM involvement
LEFT JOIN organisation ON organisation.id = involvement.organisation_id
LEFT JOIN session ON session.id = involvement.session_id
LEFT JOIN programme ON programme.id = involvement.programme_id;

-- All that should be in the search table.
CREATE VIEW search_expected AS
SELECT noun, id, title, words, '' AS years FROM search_person
UNION ALL
SELECT noun, id, title, words, '' AS years FROM search_organisation
UNION ALL
SELECT noun, id, title, words, '' AS years FROM search_venue
UNION ALL
SELECT noun, id, title, words, years FROM search_programme
UNION ALL
SELECT noun, id, title, words, years FROM search_session
UNION ALL
SELECT noun, id, title, words, years FROM search_slot
UNION ALL
SELECT noun, id, title, words, years FROM search_speaker
UNION ALL
SELECT noun, id, title, words, years FROM search_involvement;

-- The kind and the years are in the index, so that narrowing a search down costs nothing. Whatever
-- is typed is looked for in the words alone.
CREATE VIRTUAL TABLE search_index USING fts5 (
    words, noun, years,
    content = 'search_row', content_rowid = 'rowid',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

INSERT INTO search_row (noun, id, title, words, years)
SELECT noun, id, title, words, years FROM search_expected;
INSERT INTO search_index (search_index) VALUES ('rebuild');

CREATE TRIGGER search_row_added AFTER INSERT ON search_row BEGIN
    INSERT INTO search_index (rowid, words, noun, years)
    VALUES (new.rowid, new.words, new.noun, new.years);
END;
CREATE TRIGGER search_row_removed AFTER DELETE ON search_row BEGIN
    INSERT INTO search_index (search_index, rowid, words, noun, years)
    VALUES ('delete', old.rowid, old.words, old.noun, old.years);
END;
CREATE TRIGGER search_row_changed AFTER UPDATE OF words, years ON search_row
WHEN old.words IS NOT new.words OR old.years IS NOT new.years BEGIN
    INSERT INTO search_index (search_index, rowid, words, noun, years)
    VALUES ('delete', old.rowid, old.words, old.noun, old.years);
    INSERT INTO search_index (rowid, words, noun, years)
    VALUES (new.rowid, new.words, new.noun, new.years);
END;

-- What hangs on a row is looked at again when the row comes back as well as when it changes: an
-- undo may bring a speaker back before the slot they speak in.

-- People and organisations, who speak and play parts.
CREATE TRIGGER person_refound
AFTER UPDATE OF given_name, family_name, name_key, badge_name, email ON person BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, '' FROM search_person WHERE search_person.id = search_row.id
    ) WHERE id = new.id;
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (SELECT id FROM speaker WHERE person_id = new.id);
END;
CREATE TRIGGER person_appears AFTER INSERT ON person
WHEN EXISTS (SELECT 1 FROM speaker WHERE person_id = new.id) BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (SELECT id FROM speaker WHERE person_id = new.id);
END;
CREATE TRIGGER organisation_refound
AFTER UPDATE OF name, name_key, acronym, badge_name ON organisation BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, '' FROM search_organisation
        WHERE search_organisation.id = search_row.id
    ) WHERE id = new.id;
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (SELECT id FROM speaker WHERE organisation_id = new.id OR person_id IN (
            SELECT person_id FROM mandate WHERE mandate.organisation_id = new.id
        ));
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_involvement
        WHERE search_involvement.id = search_row.id
    ) WHERE id IN (SELECT id FROM involvement WHERE organisation_id = new.id);
END;
CREATE TRIGGER organisation_appears AFTER INSERT ON organisation
WHEN EXISTS (SELECT 1 FROM speaker WHERE organisation_id = new.id)
    OR EXISTS (SELECT 1 FROM mandate WHERE organisation_id = new.id)
    OR EXISTS (SELECT 1 FROM involvement WHERE organisation_id = new.id) BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (SELECT id FROM speaker WHERE organisation_id = new.id OR person_id IN (
            SELECT person_id FROM mandate WHERE mandate.organisation_id = new.id
        ));
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_involvement
        WHERE search_involvement.id = search_row.id
    ) WHERE id IN (SELECT id FROM involvement WHERE organisation_id = new.id);
END;
CREATE TRIGGER mandate_counts AFTER INSERT ON mandate
WHEN EXISTS (SELECT 1 FROM speaker WHERE person_id = new.person_id) BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (SELECT id FROM speaker WHERE person_id = new.person_id);
END;
CREATE TRIGGER mandate_counts_no_more AFTER DELETE ON mandate
WHEN EXISTS (SELECT 1 FROM speaker WHERE person_id = old.person_id) BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (SELECT id FROM speaker WHERE person_id = old.person_id);
END;
CREATE TRIGGER mandate_counts_otherwise
AFTER UPDATE OF person_id, organisation_id, function, position ON mandate
WHEN EXISTS (SELECT 1 FROM speaker WHERE person_id IN (old.person_id, new.person_id)) BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (SELECT id FROM speaker WHERE person_id IN (old.person_id, new.person_id));
END;

-- Venues, which sessions are found by.
CREATE TRIGGER venue_refound AFTER UPDATE OF name, city, street ON venue BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, '' FROM search_venue WHERE search_venue.id = search_row.id
    ) WHERE id = new.id;
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_session WHERE search_session.id = search_row.id
    ) WHERE id IN (SELECT id FROM session WHERE venue_id = new.id);
END;
CREATE TRIGGER venue_appears AFTER INSERT ON venue
WHEN EXISTS (SELECT 1 FROM session WHERE venue_id = new.id) BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_session WHERE search_session.id = search_row.id
    ) WHERE id IN (SELECT id FROM session WHERE venue_id = new.id);
END;

-- Programmes, whose title leads to everything in them.
CREATE TRIGGER programme_found AFTER INSERT ON programme BEGIN
    INSERT INTO search_row (noun, id, title, words, years)
    SELECT noun, id, title, words, years FROM search_programme WHERE id = new.id;
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_session WHERE search_session.id = search_row.id
    ) WHERE id IN (SELECT id FROM session WHERE programme_id = new.id);
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (
        SELECT id FROM speaker
        WHERE programme_id = new.id
            OR session_id IN (SELECT id FROM session WHERE programme_id = new.id)
            OR slot_id IN (
                SELECT slot.id FROM slot JOIN session ON session.id = slot.session_id
                WHERE session.programme_id = new.id
            )
    );
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_involvement
        WHERE search_involvement.id = search_row.id
    ) WHERE id IN (SELECT id FROM involvement WHERE programme_id = new.id);
END;
CREATE TRIGGER programme_refound AFTER UPDATE OF
    title, subtitle, series, period, presentation, objectives, audience, methods
ON programme BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_programme WHERE search_programme.id = search_row.id
    ) WHERE id = new.id;
END;
CREATE TRIGGER programme_retitled AFTER UPDATE OF title, series ON programme
WHEN old.title IS NOT new.title OR old.series IS NOT new.series BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_session WHERE search_session.id = search_row.id
    ) WHERE id IN (SELECT id FROM session WHERE programme_id = new.id);
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (
        SELECT id FROM speaker
        WHERE programme_id = new.id
            OR session_id IN (SELECT id FROM session WHERE programme_id = new.id)
            OR slot_id IN (
                SELECT slot.id FROM slot JOIN session ON session.id = slot.session_id
                WHERE session.programme_id = new.id
            )
    );
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_involvement
        WHERE search_involvement.id = search_row.id
    ) WHERE id IN (SELECT id FROM involvement WHERE programme_id = new.id);
END;

-- Sessions, whose days are the years of everything in them and of their programme.
CREATE TRIGGER session_found AFTER INSERT ON session BEGIN
    INSERT INTO search_row (noun, id, title, words, years)
    SELECT noun, id, title, words, years FROM search_session WHERE id = new.id;
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_slot WHERE search_slot.id = search_row.id
    ) WHERE id IN (SELECT id FROM slot WHERE session_id = new.id);
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (
        SELECT id FROM speaker
        WHERE session_id = new.id
            OR slot_id IN (SELECT id FROM slot WHERE session_id = new.id)
    );
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_involvement
        WHERE search_involvement.id = search_row.id
    ) WHERE id IN (SELECT id FROM involvement WHERE session_id = new.id);
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_programme WHERE search_programme.id = search_row.id
    ) WHERE id IN (new.programme_id);
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (
        SELECT id FROM speaker
        WHERE programme_id IN (new.programme_id)
    );
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_involvement
        WHERE search_involvement.id = search_row.id
    ) WHERE id IN (
        SELECT id FROM involvement
        WHERE programme_id IN (new.programme_id) AND session_id IS NULL
    );
END;
CREATE TRIGGER session_refound AFTER UPDATE OF
    title, date, period, room, context, objectives, axes, venue_id, programme_id
ON session BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_session WHERE search_session.id = search_row.id
    ) WHERE id = new.id;
END;
CREATE TRIGGER session_moved AFTER UPDATE OF title, date, programme_id ON session
WHEN old.title IS NOT new.title OR old.date IS NOT new.date
    OR old.programme_id IS NOT new.programme_id BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_slot WHERE search_slot.id = search_row.id
    ) WHERE id IN (SELECT id FROM slot WHERE session_id = new.id);
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (
        SELECT id FROM speaker
        WHERE session_id = new.id
            OR slot_id IN (SELECT id FROM slot WHERE session_id = new.id)
    );
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_involvement
        WHERE search_involvement.id = search_row.id
    ) WHERE id IN (SELECT id FROM involvement WHERE session_id = new.id);
END;
CREATE TRIGGER session_in_another_year AFTER UPDATE OF date, programme_id ON session
WHEN substr(old.date, 1, 4) IS NOT substr(new.date, 1, 4)
    OR old.programme_id IS NOT new.programme_id BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_programme WHERE search_programme.id = search_row.id
    ) WHERE id IN (old.programme_id, new.programme_id);
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (
        SELECT id FROM speaker
        WHERE programme_id IN (old.programme_id, new.programme_id)
    );
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_involvement
        WHERE search_involvement.id = search_row.id
    ) WHERE id IN (
        SELECT id FROM involvement
        WHERE programme_id IN (old.programme_id, new.programme_id) AND session_id IS NULL
    );
END;
CREATE TRIGGER session_gone AFTER DELETE ON session BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_programme WHERE search_programme.id = search_row.id
    ) WHERE id IN (old.programme_id);
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (
        SELECT id FROM speaker
        WHERE programme_id IN (old.programme_id)
    );
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_involvement
        WHERE search_involvement.id = search_row.id
    ) WHERE id IN (
        SELECT id FROM involvement
        WHERE programme_id IN (old.programme_id) AND session_id IS NULL
    );
END;

-- Slots and who speaks in them.
CREATE TRIGGER slot_found AFTER INSERT ON slot BEGIN
    INSERT INTO search_row (noun, id, title, words, years)
    SELECT noun, id, title, words, years FROM search_slot WHERE id = new.id;
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (SELECT id FROM speaker WHERE slot_id = new.id);
END;
CREATE TRIGGER slot_refound
AFTER UPDATE OF title, lead_question, description, session_id ON slot BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_slot WHERE search_slot.id = search_row.id
    ) WHERE id = new.id;
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (SELECT id FROM speaker WHERE slot_id = new.id);
END;
CREATE TRIGGER slot_lost AFTER DELETE ON slot BEGIN
    DELETE FROM search_row WHERE id = old.id;
END;

CREATE TRIGGER speaker_found AFTER INSERT ON speaker BEGIN
    INSERT INTO search_row (noun, id, title, words, years)
    SELECT noun, id, title, words, years FROM search_speaker WHERE id = new.id;
END;
CREATE TRIGGER speaker_refound AFTER UPDATE OF
    programme_id, session_id, slot_id, person_id, organisation_id, role_label
ON speaker BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id = new.id;
END;
CREATE TRIGGER speaker_lost AFTER DELETE ON speaker BEGIN
    DELETE FROM search_row WHERE id = old.id;
END;
CREATE TRIGGER speaker_mandate_chosen AFTER INSERT ON speaker_mandate BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id = new.speaker_id;
END;
CREATE TRIGGER speaker_mandate_not_chosen AFTER DELETE ON speaker_mandate BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id = old.speaker_id;
END;
CREATE TRIGGER speaker_mandate_rechosen AFTER UPDATE ON speaker_mandate BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_speaker WHERE search_speaker.id = search_row.id
    ) WHERE id IN (old.speaker_id, new.speaker_id);
END;

-- The parts that organisations play.
CREATE TRIGGER involvement_found AFTER INSERT ON involvement BEGIN
    INSERT INTO search_row (noun, id, title, words, years)
    SELECT noun, id, title, words, years FROM search_involvement WHERE id = new.id;
END;
CREATE TRIGGER involvement_refound
AFTER UPDATE OF programme_id, session_id, organisation_id ON involvement BEGIN
    UPDATE search_row SET (title, words, years) = (
        SELECT title, words, years FROM search_involvement
        WHERE search_involvement.id = search_row.id
    ) WHERE id = new.id;
END;
CREATE TRIGGER involvement_lost AFTER DELETE ON involvement BEGIN
    DELETE FROM search_row WHERE id = old.id;
END;
