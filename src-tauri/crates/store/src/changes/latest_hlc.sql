SELECT max(hlc) AS hlc FROM change;
