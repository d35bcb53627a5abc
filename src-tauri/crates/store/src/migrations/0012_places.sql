-- Lists of attendees: who comes for whom, what they wish, and what they owe.

-- The registration of the colleague who has the place now; this one's places are 'excused' then.
ALTER TABLE registration ADD COLUMN replaced_by TEXT REFERENCES registration (id);
CREATE INDEX registration_by_replaced_by ON registration (replaced_by);
-- On whose behalf they come, in words ("le maire, M. Faye").
ALTER TABLE registration ADD COLUMN represents TEXT NOT NULL DEFAULT '';
-- What they eat, in words ("végétarien"); `needs` holds what they need to take part.
ALTER TABLE registration ADD COLUMN meal TEXT NOT NULL DEFAULT '';
-- The amount decided by hand, in cents, and why; NULL when the rules of the programme decide.
ALTER TABLE registration ADD COLUMN fee_cents INTEGER CHECK (fee_cents BETWEEN 0 AND 99999999);
ALTER TABLE registration ADD COLUMN fee_reason TEXT NOT NULL DEFAULT '';
-- The body that pays, when it is not the one of the mandate.
ALTER TABLE registration ADD COLUMN payer_id TEXT REFERENCES organisation (id);
CREATE INDEX registration_by_payer ON registration (payer_id);
-- The number that a public body wants to see on what it pays ("numéro d'engagement").
ALTER TABLE registration ADD COLUMN commitment_number TEXT NOT NULL DEFAULT '';

-- The workshops somebody would like, from the first choice on; a place comes with the allotment.
CREATE TABLE wish (
    id TEXT NOT NULL PRIMARY KEY,
    registration_id TEXT NOT NULL REFERENCES registration (id),
    slot_id TEXT NOT NULL REFERENCES slot (id),
    -- From 1, among the wishes for slots at the same time.
    rank INTEGER NOT NULL CHECK (rank >= 1),
    UNIQUE (registration_id, slot_id)
) STRICT;
CREATE INDEX wish_by_slot ON wish (slot_id);

-- A way to look at a list that somebody gave a name: columns, order and filters as JSON, no
-- attendee.
CREATE TABLE saved_view (
    id TEXT NOT NULL PRIMARY KEY,
    -- 'attendees', 'people' or 'organisations'.
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;
