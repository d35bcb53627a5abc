UPDATE merger SET moved = :moved WHERE id = :id;
