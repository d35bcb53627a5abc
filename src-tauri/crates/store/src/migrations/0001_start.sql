-- The first schema. Frozen once released: later changes come as further numbered files.
--
-- User tables (everything an undo can give back) are STRICT, keyed by UUIDv7 text, and have no
-- ON DELETE or ON UPDATE actions: a use case deletes what hangs on a thing itself. Texts that may
-- be missing are ''. Dates are YYYY-MM-DD, hours HH:MM, instants local YYYY-MM-DDTHH:MM:SS.
-- Closed lists hold the codes of the domain.

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    badge_name TEXT NOT NULL DEFAULT '',
    acronym TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'other',
    territory TEXT NOT NULL DEFAULT '',
    notice TEXT NOT NULL DEFAULT '',
    -- domain::name::key of the name: what an import compares.
    name_key TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_by_name_key ON organisation (name_key);

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    civility TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    badge_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    territory TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    -- domain::name::key of "family given", and domain::name::email_key: what an import compares.
    name_key TEXT NOT NULL,
    email_key TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_name_key ON person (name_key);

CREATE TABLE mandate (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    organisation_id TEXT REFERENCES organisation (id),
    function TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    begins TEXT,
    ends TEXT
) STRICT;
CREATE INDEX mandate_by_person ON mandate (person_id);
CREATE INDEX mandate_by_organisation ON mandate (organisation_id);

CREATE TABLE venue (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    access TEXT NOT NULL DEFAULT '',
    accessibility TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE programme (
    id TEXT NOT NULL PRIMARY KEY,
    series TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL DEFAULT '',
    period TEXT NOT NULL DEFAULT '',
    presentation TEXT NOT NULL DEFAULT '',
    objectives TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT '',
    methods TEXT NOT NULL DEFAULT '',
    fees TEXT NOT NULL DEFAULT '',
    registration_deadline TEXT,
    registration_link TEXT NOT NULL DEFAULT '',
    practical TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    contact_email TEXT NOT NULL DEFAULT '',
    contact_phone TEXT NOT NULL DEFAULT '',
    legal_footer TEXT NOT NULL DEFAULT '',
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    position INTEGER NOT NULL,
    ordinal INTEGER,
    title TEXT NOT NULL DEFAULT '',
    date TEXT,
    period TEXT NOT NULL DEFAULT '',
    all_day INTEGER NOT NULL DEFAULT 0 CHECK (all_day IN (0, 1)),
    doors_open TEXT,
    starts TEXT,
    ends TEXT,
    half_days TEXT NOT NULL DEFAULT 'from-hours',
    half_day_boundary TEXT,
    mode TEXT NOT NULL DEFAULT 'on-site',
    status TEXT NOT NULL DEFAULT 'open',
    venue_id TEXT REFERENCES venue (id),
    room TEXT NOT NULL DEFAULT '',
    online_link TEXT NOT NULL DEFAULT '',
    capacity INTEGER,
    context TEXT NOT NULL DEFAULT '',
    objectives TEXT NOT NULL DEFAULT '',
    axes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_by_programme ON session (programme_id);
CREATE INDEX session_by_venue ON session (venue_id);

CREATE TABLE involvement (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    session_id TEXT REFERENCES session (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    part TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX involvement_by_programme ON involvement (programme_id);
CREATE INDEX involvement_by_session ON involvement (session_id);
CREATE INDEX involvement_by_organisation ON involvement (organisation_id);

CREATE TABLE slot (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    title TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    lead_question TEXT NOT NULL DEFAULT '',
    parallel_group INTEGER,
    number INTEGER,
    venue_id TEXT REFERENCES venue (id),
    room TEXT NOT NULL DEFAULT '',
    capacity INTEGER
) STRICT;
CREATE INDEX slot_by_session ON slot (session_id);
CREATE INDEX slot_by_venue ON slot (venue_id);

CREATE TABLE speaker (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT REFERENCES programme (id),
    session_id TEXT REFERENCES session (id),
    slot_id TEXT REFERENCES slot (id),
    position INTEGER NOT NULL DEFAULT 0,
    person_id TEXT REFERENCES person (id),
    organisation_id TEXT REFERENCES organisation (id),
    role TEXT NOT NULL DEFAULT 'speaker',
    role_label TEXT NOT NULL DEFAULT '',
    notice TEXT NOT NULL DEFAULT '',
    -- A speaker appears on exactly one stage.
    CHECK ((programme_id IS NOT NULL) + (session_id IS NOT NULL) + (slot_id IS NOT NULL) = 1),
    CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL)
) STRICT;
CREATE INDEX speaker_by_programme ON speaker (programme_id);
CREATE INDEX speaker_by_session ON speaker (session_id);
CREATE INDEX speaker_by_slot ON speaker (slot_id);
CREATE INDEX speaker_by_person ON speaker (person_id);
CREATE INDEX speaker_by_organisation ON speaker (organisation_id);

-- The mandates a speaker speaks under, when not all that the person has.
CREATE TABLE speaker_mandate (
    id TEXT NOT NULL PRIMARY KEY,
    speaker_id TEXT NOT NULL REFERENCES speaker (id),
    mandate_id TEXT NOT NULL REFERENCES mandate (id),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX speaker_mandate_by_speaker ON speaker_mandate (speaker_id);
CREATE INDEX speaker_mandate_by_mandate ON speaker_mandate (mandate_id);

CREATE TABLE registration (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    mandate_id TEXT REFERENCES mandate (id),
    category TEXT NOT NULL DEFAULT 'participant',
    needs TEXT NOT NULL DEFAULT '',
    photo_consent INTEGER CHECK (photo_consent IN (0, 1)),
    badge_code TEXT NOT NULL UNIQUE,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (programme_id, person_id)
) STRICT;
CREATE INDEX registration_by_person ON registration (person_id);
CREATE INDEX registration_by_mandate ON registration (mandate_id);

CREATE TABLE place (
    id TEXT NOT NULL PRIMARY KEY,
    registration_id TEXT NOT NULL REFERENCES registration (id),
    session_id TEXT NOT NULL REFERENCES session (id),
    slot_id TEXT REFERENCES slot (id),
    status TEXT NOT NULL DEFAULT 'registered',
    rank INTEGER
) STRICT;
CREATE UNIQUE INDEX place_once ON place (registration_id, session_id, ifnull(slot_id, ''));
CREATE INDEX place_by_session ON place (session_id, status);
CREATE INDEX place_by_slot ON place (slot_id);

CREATE TABLE attendance (
    id TEXT NOT NULL PRIMARY KEY,
    registration_id TEXT NOT NULL REFERENCES registration (id),
    session_id TEXT NOT NULL REFERENCES session (id),
    half_day TEXT,
    arrived TEXT,
    signed INTEGER NOT NULL DEFAULT 0 CHECK (signed IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX attendance_once
    ON attendance (registration_id, session_id, ifnull(half_day, ''));
CREATE INDEX attendance_by_session ON attendance (session_id);

-- What the centre sets for all its documents (its name, coordinates, colour, privacy line …).
CREATE TABLE setting (
    id TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
