INSERT INTO speaker (
    id, programme_id, session_id, slot_id, position, person_id, organisation_id, role,
    role_label, notice, status, arrival, equipment, image, note, replaced_by
) VALUES (
    :id, :programme, :session, :slot, :position, :person, :organisation, :role, :role_label,
    :notice, :status, :arrival, :equipment, :image, :note, :replaced_by
);
