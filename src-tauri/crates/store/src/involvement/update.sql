UPDATE involvement SET
    programme_id = :programme,
    session_id = :session,
    organisation_id = :organisation,
    part = :part,
    position = :position
WHERE id = :id;
