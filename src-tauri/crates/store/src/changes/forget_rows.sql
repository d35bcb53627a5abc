DELETE FROM change_row WHERE change = :change;
