-- Which bodies people are of, and which of theirs is the main one: the first that lasts.
SELECT person_id, organisation_id, ends IS NOT NULL AS ended, position
FROM mandate;
