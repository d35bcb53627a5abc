UPDATE setting SET value = :value WHERE id = :id;
