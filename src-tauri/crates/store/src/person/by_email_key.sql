SELECT * FROM person WHERE email_key = :email_key ORDER BY id;
