-- What every registration for a programme has in the columns of its own; of needs and meals only
-- whether there are any.
SELECT id, note, represents, badge_code, photo_consent, rowid AS number,
    CASE WHEN needs <> '' THEN 1 END AS has_needs,
    CASE WHEN meal <> '' THEN 1 END AS has_meal
FROM registration
WHERE programme_id = :programme;
