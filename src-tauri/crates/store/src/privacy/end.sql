DROP TABLE temp.forgetting;
DROP TABLE temp.told;
DROP TABLE temp.belongs;
DROP TABLE temp.pointing;
