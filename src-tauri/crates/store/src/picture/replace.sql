-- Another picture in the same place, with the same words.
UPDATE picture SET
    media_type = :media_type,
    width = :width,
    height = :height,
    bytes = :bytes
WHERE id = :id;
