-- Whoever an appearance had replaced, before it goes.
UPDATE speaker SET replaced_by = NULL, status = :withdrawn WHERE replaced_by = :id;
