SELECT id, kind, organisation_id, position, media_type, alternative, width, height
FROM picture
WHERE id = :id;
