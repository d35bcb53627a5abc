UPDATE registration SET
    programme_id = :programme,
    person_id = :person,
    mandate_id = :mandate,
    category = :category,
    needs = :needs,
    photo_consent = :photo_consent,
    badge_code = :badge_code,
    note = :note,
    replaced_by = :replaced_by,
    represents = :represents,
    meal = :meal,
    fee_cents = :fee_cents,
    fee_reason = :fee_reason,
    payer_id = :payer,
    commitment_number = :commitment_number
WHERE id = :id;
