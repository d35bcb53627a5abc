-- Never less than how many people there are, and found without counting them.
SELECT ifnull(max(rowid), 0) AS people FROM person;
