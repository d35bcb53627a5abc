SELECT attendance.* FROM json_each(:ids) AS wanted
JOIN attendance ON attendance.registration_id = wanted.value
ORDER BY attendance.id;
