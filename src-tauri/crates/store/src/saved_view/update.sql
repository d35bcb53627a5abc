UPDATE saved_view SET list = :list, name = :name, content = :content WHERE id = :id;
