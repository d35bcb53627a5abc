SELECT name, across, down, line
FROM alignment
WHERE device = :device
ORDER BY name
