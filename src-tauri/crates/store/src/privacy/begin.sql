-- What is to be forgotten, by table and key; in memory only.
CREATE TEMP TABLE IF NOT EXISTS forgetting (
    table_name TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (table_name, id)
) WITHOUT ROWID;
DELETE FROM temp.forgetting;

-- The changes that told of it, by the number of what was first done.
CREATE TEMP TABLE IF NOT EXISTS told (
    root INTEGER NOT NULL PRIMARY KEY
);
DELETE FROM temp.told;

-- Which column of which table names a row of which other: the row is theirs as a whole, or it is
-- somebody else's and only the reference goes.
CREATE TEMP TABLE IF NOT EXISTS belongs (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    owner TEXT NOT NULL,
    whole INTEGER NOT NULL,
    PRIMARY KEY (table_name, column_name)
) WITHOUT ROWID;
DELETE FROM temp.belongs;
INSERT INTO temp.belongs (table_name, column_name, owner, whole) VALUES
    ('mandate', 'person_id', 'person', 1),
    ('contact_detail', 'person_id', 'person', 1),
    ('postal_address', 'person_id', 'person', 1),
    ('tagging', 'person_id', 'person', 1),
    ('consent', 'person_id', 'person', 1),
    ('registration', 'person_id', 'person', 1),
    ('registration', 'mandate_id', 'mandate', 0),
    ('registration', 'replaced_by', 'registration', 0),
    ('speaker', 'person_id', 'person', 1),
    ('speaker', 'replaced_by', 'speaker', 0),
    ('speaker_mandate', 'speaker_id', 'speaker', 1),
    ('speaker_mandate', 'mandate_id', 'mandate', 1),
    ('place', 'registration_id', 'registration', 1),
    ('attendance', 'registration_id', 'registration', 1),
    ('wish', 'registration_id', 'registration', 1),
    -- These have no foreign keys.
    ('distinct_pair', 'first_id', 'person', 1),
    ('distinct_pair', 'second_id', 'person', 1),
    ('merger', 'kept_id', 'person', 1),
    ('merger', 'gone_id', 'person', 1),
    -- Who a row of a list was said to be about.
    ('setting', 'value', 'person', 1);

-- The rows of others that point or pointed at what goes, and the column they do it with.
CREATE TEMP TABLE IF NOT EXISTS pointing (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    column_name TEXT NOT NULL,
    PRIMARY KEY (table_name, row_id, column_name)
) WITHOUT ROWID;
DELETE FROM temp.pointing;
