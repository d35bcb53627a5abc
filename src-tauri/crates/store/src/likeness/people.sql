SELECT id, civility, given_name, family_name, birth_name, email, email_key, phone, territory
FROM person ORDER BY rowid;
