UPDATE speaker SET
    notice = iif(notice = '', (SELECT notice FROM speaker AS other WHERE other.id = :gone), notice),
    role_label = iif(role_label = '', (SELECT role_label FROM speaker AS other WHERE other.id = :gone), role_label),
    note = iif(note = '', (SELECT note FROM speaker AS other WHERE other.id = :gone), note)
WHERE id = :kept;
