INSERT INTO fee_rule (
    id, programme_id, position, payer, category, cents, unit, label
) VALUES (
    :id, :programme, :position, :payer, :category, :cents, :unit, :label
);
