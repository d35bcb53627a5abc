UPDATE speaker SET
    programme_id = :programme,
    session_id = :session,
    slot_id = :slot,
    position = :position,
    person_id = :person,
    organisation_id = :organisation,
    role = :role,
    role_label = :role_label,
    notice = :notice
WHERE id = :id;
