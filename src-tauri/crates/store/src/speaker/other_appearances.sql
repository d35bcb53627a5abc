-- Whether a person appears anywhere but in this one appearance: as a speaker or an attendee.
SELECT EXISTS (SELECT 1 FROM speaker WHERE person_id = :person AND id <> :speaker)
    OR EXISTS (SELECT 1 FROM registration WHERE person_id = :person) AS elsewhere;
