-- The newest answer counts; of two on one day the one that refuses.
DELETE FROM consent
WHERE person_id = :kept AND EXISTS (
    SELECT 1 FROM consent AS newer
    WHERE newer.person_id = :gone AND newer.purpose = consent.purpose
        AND (newer.date > consent.date OR (newer.date = consent.date AND newer.given < consent.given))
);
