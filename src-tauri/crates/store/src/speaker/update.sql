UPDATE speaker SET
    programme_id = :programme,
    session_id = :session,
    slot_id = :slot,
    position = :position,
    person_id = :person,
    organisation_id = :organisation,
    role = :role,
    role_label = :role_label,
    notice = :notice,
    status = :status,
    arrival = :arrival,
    equipment = :equipment,
    image = :image,
    note = :note,
    replaced_by = :replaced_by
WHERE id = :id;
