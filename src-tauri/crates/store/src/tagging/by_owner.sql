SELECT tagging.* FROM tagging
JOIN tag ON tag.id = tagging.tag_id
WHERE tagging.person_id = :person OR tagging.organisation_id = :organisation
ORDER BY tag.name_key;
