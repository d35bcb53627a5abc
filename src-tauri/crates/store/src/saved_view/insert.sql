INSERT INTO saved_view (id, list, name, content) VALUES (:id, :list, :name, :content);
