UPDATE organisation SET part_of = :kept WHERE part_of = :gone AND id <> :kept;
