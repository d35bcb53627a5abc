UPDATE registration SET
    programme_id = :programme,
    person_id = :person,
    mandate_id = :mandate,
    category = :category,
    needs = :needs,
    photo_consent = :photo_consent,
    badge_code = :badge_code,
    note = :note
WHERE id = :id;
