INSERT INTO preparation (
    id, programme_id, position, title, days, date, done
) VALUES (
    :id, :programme, :position, :title, :days, :date, :done
);
