UPDATE change SET hlc = :hlc, at = :at WHERE seq = :change;
