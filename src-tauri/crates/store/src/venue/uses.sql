-- How many sessions and slots are held in a venue.
SELECT (SELECT count(*) FROM session WHERE venue_id = :venue)
    + (SELECT count(*) FROM slot WHERE venue_id = :venue) AS uses;
