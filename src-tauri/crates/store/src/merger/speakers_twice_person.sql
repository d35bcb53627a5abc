-- Appearances of the two on one stage, for the same body or person.
SELECT gone.id AS gone_id, min(held.id) AS kept_id
FROM speaker AS gone
JOIN speaker AS held ON held.person_id = :kept
    AND held.programme_id IS gone.programme_id
    AND held.session_id IS gone.session_id
    AND held.slot_id IS gone.slot_id
    AND held.organisation_id IS gone.organisation_id
WHERE gone.person_id = :gone
GROUP BY gone.id;
