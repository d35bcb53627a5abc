INSERT INTO registration (
    id, programme_id, person_id, mandate_id, category, needs, photo_consent, badge_code, note,
    replaced_by, represents, meal, fee_cents, fee_reason, payer_id, commitment_number
) VALUES (
    :id, :programme, :person, :mandate, :category, :needs, :photo_consent, :badge_code, :note,
    :replaced_by, :represents, :meal, :fee_cents, :fee_reason, :payer, :commitment_number
);
