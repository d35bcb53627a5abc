-- Everything but the bytes, which are read when they are shown.
SELECT id, kind, organisation_id, position, media_type, alternative, width, height
FROM picture
ORDER BY kind, position, id;
