-- The tags of the people or bodies whose keys are in a JSON list, each one's in order.
SELECT tagging.id, ifnull(tagging.person_id, tagging.organisation_id) AS owner_id, tag.name
FROM json_each(:owners) AS wanted
JOIN tagging ON tagging.person_id = wanted.value OR tagging.organisation_id = wanted.value
JOIN tag ON tag.id = tagging.tag_id
ORDER BY tag.name_key;
