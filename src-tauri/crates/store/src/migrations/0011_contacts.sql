-- Partner contacts: how people and bodies are reached, where they act, what they agreed to.

-- The name somebody was born with, when they use another.
ALTER TABLE person ADD COLUMN birth_name TEXT NOT NULL DEFAULT '';
-- Where the centre has them from, in words ("inscription du 12 mars", "carte de visite").
ALTER TABLE person ADD COLUMN source TEXT NOT NULL DEFAULT '';
-- The day they were noted first; NULL for those who were there before this was kept.
ALTER TABLE person ADD COLUMN created TEXT;
-- The territory by the official list: 'commune:59350', 'epci:200093201', 'department:59',
-- 'region:32', or 'own:' with the key of an own_territory; '' when only the words are known.
ALTER TABLE person ADD COLUMN territory_code TEXT NOT NULL DEFAULT '';

ALTER TABLE organisation ADD COLUMN territory_code TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN siret TEXT NOT NULL DEFAULT '';
-- The service code by which a public body is billed (Chorus Pro).
ALTER TABLE organisation ADD COLUMN chorus_service TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN website TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- The body it is a part of ("direction" of a town).
ALTER TABLE organisation ADD COLUMN part_of TEXT REFERENCES organisation (id);
CREATE INDEX organisation_by_part_of ON organisation (part_of);

-- Further e-mail addresses and telephone numbers of a person; the main ones are in `person`.
CREATE TABLE contact_detail (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL,
    -- domain::name::email_key of an address, the digits of a number: what is compared.
    value_key TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX contact_detail_by_person ON contact_detail (person_id);
CREATE INDEX contact_detail_by_value_key ON contact_detail (value_key);

-- Postal addresses of a person or a body.
CREATE TABLE postal_address (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT REFERENCES person (id),
    organisation_id TEXT REFERENCES organisation (id),
    label TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE INDEX postal_address_by_person ON postal_address (person_id);
CREATE INDEX postal_address_by_organisation ON postal_address (organisation_id);

CREATE TABLE tag (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE tagging (
    id TEXT NOT NULL PRIMARY KEY,
    tag_id TEXT NOT NULL REFERENCES tag (id),
    person_id TEXT REFERENCES person (id),
    organisation_id TEXT REFERENCES organisation (id),
    CHECK ((person_id IS NULL) <> (organisation_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX tagging_once
    ON tagging (tag_id, ifnull(person_id, ''), ifnull(organisation_id, ''));
CREATE INDEX tagging_by_person ON tagging (person_id);
CREATE INDEX tagging_by_organisation ON tagging (organisation_id);

-- What somebody answered when asked whether something may be done with their data; the newest
-- answer for a purpose is the one row there is.
CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    -- 'newsletter', 'directory' or 'photo'.
    purpose TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    -- The day of the answer.
    date TEXT NOT NULL,
    -- How it was given ("formulaire", "de vive voix").
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (person_id, purpose)
) STRICT;

-- Territories that no official list has: a contrat de ville, a priority neighbourhood.
CREATE TABLE own_territory (
    id TEXT NOT NULL PRIMARY KEY,
    -- 'city-contract' or 'neighbourhood'.
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    -- The official code of a priority neighbourhood ("QN05937M"); may be ''.
    code TEXT NOT NULL DEFAULT '',
    -- The code of the territory it lies in, as in person.territory_code; may be ''.
    within_code TEXT NOT NULL DEFAULT ''
) STRICT;

-- Which territory is a member of the centre in which year.
CREATE TABLE membership (
    id TEXT NOT NULL PRIMARY KEY,
    -- As in person.territory_code.
    territory_code TEXT NOT NULL,
    territory_name TEXT NOT NULL,
    year INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (territory_code, year)
) STRICT;
