UPDATE registration SET needs = '', meal = ''
WHERE id IN (SELECT value FROM json_each(:ids)) AND (needs <> '' OR meal <> '');
