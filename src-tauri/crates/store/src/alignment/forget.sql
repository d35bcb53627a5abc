DELETE FROM alignment WHERE device = :device AND name = :name
