INSERT INTO attendance (
    id, registration_id, session_id, half_day, arrived, signed
) VALUES (
    :id, :registration, :session, :half_day, :arrived, :signed
);
