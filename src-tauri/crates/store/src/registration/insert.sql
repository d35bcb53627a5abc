INSERT INTO registration (
    id, programme_id, person_id, mandate_id, category, needs, photo_consent, badge_code, note
) VALUES (
    :id, :programme, :person, :mandate, :category, :needs, :photo_consent, :badge_code, :note
);
