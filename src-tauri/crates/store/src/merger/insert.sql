INSERT INTO merger (id, noun, kept_id, gone_id, at, moved)
VALUES (:id, :noun, :kept, :gone, :at, :moved);
