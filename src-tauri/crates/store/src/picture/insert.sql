INSERT INTO picture (
    id, kind, organisation_id, position, media_type, alternative, width, height, bytes
) VALUES (
    :id, :kind, :organisation_id, :position, :media_type, :alternative, :width, :height, :bytes
);
