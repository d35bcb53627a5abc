UPDATE attendance SET
    registration_id = :registration,
    session_id = :session,
    half_day = :half_day,
    arrived = :arrived,
    signed = :signed
WHERE id = :id;
