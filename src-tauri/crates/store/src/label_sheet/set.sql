INSERT INTO label_sheet (device, stock, used)
VALUES (:device, :stock, :used)
ON CONFLICT (device, stock) DO UPDATE SET used = excluded.used
