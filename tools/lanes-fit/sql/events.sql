-- One row for each row of the input: the parcel, its lane, the milestone it passed and the minute, or the reason why the row says nothing.
-- Every text is looked up in a table (days, minutes, codes, countries), never parsed: so every engine reads it alike.
WITH trimmed AS (
    SELECT
        line,
        problem,
        TRIM(parcel) AS parcel,
        TRIM(moment) AS moment,
        LOWER(TRIM(code)) AS code,
        UPPER(TRIM(country)) AS country,
        UPPER(TRIM(origin)) AS origin,
        UPPER(TRIM(destination)) AS destination,
        carrier,
        service,
        zone
    FROM raw
),
found AS (
    SELECT
        t.line,
        t.parcel,
        t.moment,
        t.code,
        t.origin,
        t.destination,
        CONCAT(t.origin, CHR(31), t.destination, CHR(31), TRIM(t.carrier), CHR(31), TRIM(t.service), CHR(31), TRIM(t.zone)) AS lane,
        -- Of a bare day nobody knows the hour: noon is the least wrong.
        d.day * 1440 + CASE WHEN LENGTH(t.moment) = 10 THEN 720 ELSE m.minute END AS passed,
        -- The same words mean more when they are said in the country of destination.
        CASE
            WHEN c.abroad > 0 AND t.country = SUBSTR(t.destination, 1, 2) AND t.country <> SUBSTR(t.origin, 1, 2) THEN c.abroad
            ELSE c.milestone
        END AS milestone,
        CASE
            WHEN t.problem <> '' THEN t.problem
            WHEN t.parcel = '' THEN 'no parcel'
            WHEN d.day IS NULL THEN 'unreadable time'
            WHEN LENGTH(t.moment) > 10 AND (m.minute IS NULL OR SUBSTR(t.moment, 11, 1) NOT IN ('T', 't', ' ')) THEN 'unreadable time'
            WHEN c.milestone IS NULL THEN 'unknown milestone'
            WHEN t.origin <> '' AND (o.code IS NULL OR SUBSTR(t.origin, 3, 1) NOT IN ('', '-')) THEN 'unknown country'
            WHEN t.destination <> '' AND (a.code IS NULL OR SUBSTR(t.destination, 3, 1) NOT IN ('', '-')) THEN 'unknown country'
            ELSE ''
        END AS reason
    -- The small table stands first in each join: an engine that knows no sizes keeps the first in memory and lets the other pass.
    FROM countries a
    RIGHT JOIN (
        countries o
        RIGHT JOIN (
            codes c
            RIGHT JOIN (
                minutes m
                RIGHT JOIN (
                    days d
                    RIGHT JOIN trimmed t ON d.iso = SUBSTR(t.moment, 1, 10)
                ) ON m.clock = SUBSTR(t.moment, 12, 5)
            ) ON c.code = t.code
        ) ON o.code = SUBSTR(t.origin, 1, 2)
    ) ON a.code = SUBSTR(t.destination, 1, 2)
)
SELECT
    line,
    -- What says nothing is counted by its reason, in the same pass.
    CASE WHEN reason = '' THEN parcel ELSE CONCAT(CHR(31), reason) END AS parcel,
    CASE WHEN reason = '' THEN lane ELSE '' END AS lane,
    CASE WHEN reason = '' THEN passed ELSE 0 END AS passed,
    CASE WHEN reason = '' THEN milestone ELSE 0 END AS milestone,
    reason,
    CASE
        WHEN reason = 'unreadable time' THEN moment
        WHEN reason = 'unknown milestone' THEN code
        WHEN reason = 'unknown country' THEN CONCAT(origin, '>', destination)
        ELSE ''
    END AS told,
    parcel AS said
FROM found
