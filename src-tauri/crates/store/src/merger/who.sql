SELECT operator FROM change WHERE seq = :change;
