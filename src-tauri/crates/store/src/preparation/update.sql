UPDATE preparation SET
    programme_id = :programme,
    position = :position,
    title = :title,
    days = :days,
    date = :date,
    done = :done
WHERE id = :id;
