UPDATE consent SET person_id = :kept WHERE person_id = :gone;
