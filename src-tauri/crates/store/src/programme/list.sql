SELECT * FROM programme WHERE archived = :archived ORDER BY id;
