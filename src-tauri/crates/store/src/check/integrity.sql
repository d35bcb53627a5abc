SELECT integrity_check AS said FROM pragma_integrity_check;
