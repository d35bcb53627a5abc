UPDATE contact_detail SET
    person_id = :kept,
    position = position
        + (SELECT ifnull(max(held.position) + 1, 0) FROM contact_detail AS held WHERE held.person_id = :kept)
WHERE person_id = :gone;
