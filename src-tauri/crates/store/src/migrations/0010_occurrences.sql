-- One content held on several days or in several places: an introductory session in five towns.

-- The session whose texts, agenda and speakers this one repeats; it has none of its own then, and
-- nothing repeats it. Day, hours, place, room, status, capacity and attendees are its own.
ALTER TABLE session ADD COLUMN content_of TEXT REFERENCES session (id);
CREATE INDEX session_by_content_of ON session (content_of);
