SELECT person.id FROM erased JOIN person ON person.id = erased.id;
