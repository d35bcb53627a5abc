DELETE FROM change WHERE seq = :change;
