UPDATE slot SET
    session_id = :session,
    position = :position,
    kind = :kind,
    starts = :starts,
    ends = :ends,
    title = :title,
    description = :description,
    lead_question = :lead_question,
    parallel_group = :parallel_group,
    number = :number,
    venue_id = :venue,
    room = :room,
    capacity = :capacity
WHERE id = :id;
