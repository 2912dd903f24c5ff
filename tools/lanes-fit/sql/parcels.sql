-- One row for each parcel: the first time of each milestone, in whatever order the scans came; and one for each reason of a bad row.
SELECT
    parcel,
    MAX(lane) AS lane,
    MIN(CASE WHEN milestone = 1 THEN passed END) AS ordered,
    MIN(CASE WHEN milestone = 2 THEN passed END) AS accepted,
    MIN(CASE WHEN milestone = 3 THEN passed END) AS exported,
    MIN(CASE WHEN milestone = 4 THEN passed END) AS imported,
    MIN(CASE WHEN milestone = 5 THEN passed END) AS released,
    MIN(CASE WHEN milestone = 6 THEN passed END) AS at_office,
    MIN(CASE WHEN milestone = 7 THEN passed END) AS delivered,
    MIN(CASE WHEN milestone = 8 THEN passed END) AS turned_back,
    MAX(passed) AS newest,
    SUM(CASE WHEN milestone > 0 AND milestone < 8 THEN 1 ELSE 0 END) AS marks,
    COUNT(*) AS events
FROM events
GROUP BY parcel
