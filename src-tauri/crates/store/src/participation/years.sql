-- Who came for a body, by year: registrations, places that were or are theirs, and people who
-- arrived or signed.
SELECT CAST(substr(session.date, 1, 4) AS INTEGER) AS year,
    count(DISTINCT registration.id) AS registrations,
    count(DISTINCT place.id) AS places,
    count(DISTINCT CASE WHEN attendance.arrived IS NOT NULL OR attendance.signed = 1
        THEN registration.person_id END) AS came
FROM mandate
JOIN registration ON registration.mandate_id = mandate.id
JOIN place ON place.registration_id = registration.id
JOIN session ON session.id = place.session_id AND session.date IS NOT NULL
LEFT JOIN attendance ON attendance.registration_id = registration.id
    AND attendance.session_id = session.id
WHERE mandate.organisation_id = :organisation
    AND place.status IN ('registered', 'walk-in')
GROUP BY 1
ORDER BY 1 DESC;
