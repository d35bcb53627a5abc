SELECT mandate.person_id, mandate.function, organisation.name
FROM mandate
LEFT JOIN organisation ON organisation.id = mandate.organisation_id
ORDER BY mandate.person_id, mandate.position, mandate.id;
