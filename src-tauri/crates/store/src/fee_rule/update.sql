UPDATE fee_rule SET
    programme_id = :programme,
    position = :position,
    payer = :payer,
    category = :category,
    cents = :cents,
    unit = :unit,
    label = :label
WHERE id = :id;
