-- The rows of others that pointed at what goes, then what goes, the leaves first.
UPDATE registration SET replaced_by = NULL WHERE replaced_by IN (
    SELECT id FROM temp.forgetting WHERE table_name = 'registration'
);
UPDATE speaker SET replaced_by = NULL, status = 'withdrawn' WHERE replaced_by IN (
    SELECT id FROM temp.forgetting WHERE table_name = 'speaker'
);
DELETE FROM speaker_mandate
WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'speaker_mandate');
DELETE FROM speaker WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'speaker');
DELETE FROM wish WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'wish');
DELETE FROM attendance WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'attendance');
DELETE FROM place WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'place');
DELETE FROM registration
WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'registration');
DELETE FROM mandate WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'mandate');
DELETE FROM contact_detail
WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'contact_detail');
DELETE FROM postal_address
WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'postal_address');
DELETE FROM tagging WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'tagging');
DELETE FROM consent WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'consent');
DELETE FROM distinct_pair
WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'distinct_pair');
DELETE FROM merger WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'merger');
DELETE FROM setting WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'setting');
DELETE FROM person WHERE id IN (SELECT id FROM temp.forgetting WHERE table_name = 'person');
