INSERT INTO involvement (
    id, programme_id, session_id, organisation_id, part, position
) VALUES (
    :id, :programme, :session, :organisation, :part, :position
);
