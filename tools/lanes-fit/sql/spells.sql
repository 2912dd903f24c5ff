-- One row for each spell: from a milestone to the first one of a later kind, or to the cut.
WITH begun AS (
    SELECT
        l.parcel, l.origin, l.destination, l.carrier, l.service, l.zone, l.shift, l.cut,
        l.c2, l.c3, l.c4, l.c5, l.c6, l.c7,
        n.milestone AS opens,
        CASE n.milestone
            WHEN 1 THEN l.c1 WHEN 2 THEN l.c2 WHEN 3 THEN l.c3 WHEN 4 THEN l.c4 WHEN 5 THEN l.c5 WHEN 6 THEN l.c6
        END AS began,
        -- LEAST passes over what is missing.
        LEAST(
            CASE WHEN n.milestone < 2 THEN l.c2 END,
            CASE WHEN n.milestone < 3 THEN l.c3 END,
            CASE WHEN n.milestone < 4 THEN l.c4 END,
            CASE WHEN n.milestone < 5 THEN l.c5 END,
            CASE WHEN n.milestone < 6 THEN l.c6 END,
            l.c7
        ) AS ended
    FROM starts n
    CROSS JOIN lanes l
),
named AS (
    SELECT
        b.*,
        CASE
            WHEN ended IS NULL THEN 0
            WHEN opens < 2 AND ended = c2 THEN 2
            WHEN opens < 3 AND ended = c3 THEN 3
            WHEN opens < 4 AND ended = c4 THEN 4
            WHEN opens < 5 AND ended = c5 THEN 5
            WHEN opens < 6 AND ended = c6 THEN 6
            ELSE 7
        END AS closes,
        CASE WHEN ended IS NULL THEN 'open' WHEN ended < began THEN 'backwards' ELSE 'ended' END AS kind
    FROM begun b
    WHERE began IS NOT NULL
),
walled AS (
    SELECT
        n.parcel, n.origin, n.destination, n.carrier, n.service, n.zone, n.kind,
        r.stage,
        r.clock,
        r.cut_off,
        SUBSTR(CASE WHEN r.side = 'origin' THEN n.origin ELSE n.destination END, 1, 2) AS country,
        n.began - CASE WHEN n.opens >= 4 THEN n.shift ELSE 0 END AS from_minute,
        CASE WHEN n.kind = 'open' THEN n.cut ELSE n.ended - CASE WHEN n.closes >= 4 THEN n.shift ELSE 0 END END AS to_minute
    FROM runs r
    JOIN named n ON r.opens = n.opens AND r.closes = n.closes AND r.shift = n.shift
),
dayed AS (
    SELECT
        walled.*,
        CAST((from_minute - from_minute % 1440) / 1440 AS BIGINT) AS from_day,
        from_minute % 1440 AS from_clock,
        CAST((to_minute - to_minute % 1440) / 1440 AS BIGINT) AS to_day,
        to_minute % 1440 AS to_clock
    FROM walled
)
SELECT
    d.parcel, d.origin, d.destination, d.carrier, d.service, d.zone, d.stage, d.kind,
    d.from_day, d.from_minute, d.to_minute,
    -- Work in thousandths of a day times 1440 minutes: whole numbers, so that every engine has the same bins.
    -- What comes after the cut-off begins with the next day.
    t.done * 1440 + t.weight * d.to_clock
        - f.done * 1440 - CASE WHEN d.from_clock >= d.cut_off THEN f.weight * 1440 ELSE f.weight * d.from_clock END AS work
FROM calendar t
RIGHT JOIN (
    calendar f
    RIGHT JOIN dayed d ON f.country = d.country AND f.clock = d.clock AND f.day = d.from_day
) ON t.country = d.country AND t.clock = d.clock AND t.day = d.to_day
