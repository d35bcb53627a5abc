INSERT INTO slot (
    id, session_id, position, kind, starts, ends, title, description, lead_question,
    parallel_group, number, venue_id, room, capacity
) VALUES (
    :id, :session, :position, :kind, :starts, :ends, :title, :description, :lead_question,
    :parallel_group, :number, :venue, :room, :capacity
);
