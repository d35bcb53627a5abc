INSERT INTO session (
    id, programme_id, position, ordinal, title, date, period, all_day, doors_open, starts,
    ends, half_days, half_day_boundary, mode, status, venue_id, room, online_link, capacity,
    context, objectives, axes,
    content_of
) VALUES (
    :id, :programme, :position, :ordinal, :title, :date, :period, :all_day, :doors_open,
    :starts, :ends, :half_days, :half_day_boundary, :mode, :status, :venue, :room,
    :online_link, :capacity, :context, :objectives, :axes,
    :content_of
);
