DELETE FROM involvement
WHERE organisation_id = :gone AND EXISTS (
    SELECT 1 FROM involvement AS held
    WHERE held.organisation_id = :kept AND held.programme_id = involvement.programme_id
        AND held.session_id IS involvement.session_id AND held.part = involvement.part
);
