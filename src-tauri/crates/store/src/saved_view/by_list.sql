SELECT * FROM saved_view WHERE list = :list ORDER BY id;
