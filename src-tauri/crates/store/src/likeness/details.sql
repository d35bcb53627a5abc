SELECT person_id, kind, value, value_key FROM contact_detail ORDER BY person_id, position, id;
