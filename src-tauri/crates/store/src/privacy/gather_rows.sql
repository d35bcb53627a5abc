-- The rows that belong to what is on the list already, one step further.
INSERT OR IGNORE INTO temp.forgetting (table_name, id)
SELECT 'mandate', mandate.id FROM temp.forgetting AS theirs
JOIN mandate ON mandate.person_id = theirs.id WHERE theirs.table_name = 'person'
UNION ALL
SELECT 'contact_detail', contact_detail.id FROM temp.forgetting AS theirs
JOIN contact_detail ON contact_detail.person_id = theirs.id WHERE theirs.table_name = 'person'
UNION ALL
SELECT 'postal_address', postal_address.id FROM temp.forgetting AS theirs
JOIN postal_address ON postal_address.person_id = theirs.id WHERE theirs.table_name = 'person'
UNION ALL
SELECT 'tagging', tagging.id FROM temp.forgetting AS theirs
JOIN tagging ON tagging.person_id = theirs.id WHERE theirs.table_name = 'person'
UNION ALL
SELECT 'consent', consent.id FROM temp.forgetting AS theirs
JOIN consent ON consent.person_id = theirs.id WHERE theirs.table_name = 'person'
UNION ALL
SELECT 'registration', registration.id FROM temp.forgetting AS theirs
JOIN registration ON registration.person_id = theirs.id WHERE theirs.table_name = 'person'
UNION ALL
SELECT 'speaker', speaker.id FROM temp.forgetting AS theirs
JOIN speaker ON speaker.person_id = theirs.id WHERE theirs.table_name = 'person'
UNION ALL
SELECT 'speaker_mandate', speaker_mandate.id FROM temp.forgetting AS theirs
JOIN speaker_mandate ON speaker_mandate.speaker_id = theirs.id
WHERE theirs.table_name = 'speaker'
UNION ALL
SELECT 'speaker_mandate', speaker_mandate.id FROM temp.forgetting AS theirs
JOIN speaker_mandate ON speaker_mandate.mandate_id = theirs.id
WHERE theirs.table_name = 'mandate'
UNION ALL
SELECT 'place', place.id FROM temp.forgetting AS theirs
JOIN place ON place.registration_id = theirs.id WHERE theirs.table_name = 'registration'
UNION ALL
SELECT 'attendance', attendance.id FROM temp.forgetting AS theirs
JOIN attendance ON attendance.registration_id = theirs.id WHERE theirs.table_name = 'registration'
UNION ALL
SELECT 'wish', wish.id FROM temp.forgetting AS theirs
JOIN wish ON wish.registration_id = theirs.id WHERE theirs.table_name = 'registration'
UNION ALL
SELECT 'distinct_pair', distinct_pair.id FROM temp.forgetting AS theirs
JOIN distinct_pair ON theirs.id IN (distinct_pair.first_id, distinct_pair.second_id)
WHERE theirs.table_name = 'person'
UNION ALL
SELECT 'merger', merger.id FROM temp.forgetting AS theirs
JOIN merger ON theirs.id IN (merger.kept_id, merger.gone_id) WHERE theirs.table_name = 'person'
UNION ALL
SELECT 'setting', setting.id FROM temp.forgetting AS theirs
JOIN setting ON setting.value = theirs.id WHERE theirs.table_name = 'person';
