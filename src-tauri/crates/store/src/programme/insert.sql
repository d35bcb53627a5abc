INSERT INTO programme (
    id, series, kind, title, subtitle, period, presentation, objectives, audience, methods,
    fees, registration_deadline, registration_link, practical, contact_name, contact_email,
    contact_phone, legal_footer, agreement, archived, template
) VALUES (
    :id, :series, :kind, :title, :subtitle, :period, :presentation, :objectives, :audience,
    :methods, :fees, :registration_deadline, :registration_link, :practical, :contact_name,
    :contact_email, :contact_phone, :legal_footer, :agreement, :archived, :template
);
