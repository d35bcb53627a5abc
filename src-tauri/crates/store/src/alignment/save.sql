INSERT INTO alignment (device, name, across, down, line)
VALUES (:device, :name, :across, :down, :line)
ON CONFLICT (device, name) DO UPDATE
SET across = excluded.across, down = excluded.down, line = excluded.line
