-- How many people, bodies, territories and memberships refer to a territory by its code.
SELECT (SELECT count(*) FROM person WHERE territory_code = :code)
    + (SELECT count(*) FROM organisation WHERE territory_code = :code)
    + (SELECT count(*) FROM own_territory WHERE within_code = :code)
    + (SELECT count(*) FROM membership WHERE territory_code = :code) AS uses;
