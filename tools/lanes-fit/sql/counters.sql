-- The counters: how many spells of a lane and stage that began in a week ended, or were last seen open, after so many whole work days.
WITH binned AS (
    SELECT
        s.origin, s.destination, s.carrier, s.service, s.zone, s.stage, s.kind,
        d.monday AS week,
        CASE
            WHEN s.kind = 'backwards' THEN 0
            -- No calendar: a mistake of the one who runs this, and not a spell of no length.
            WHEN s.work IS NULL THEN -1
            WHEN s.work < 1440000 THEN 0
            WHEN s.work >= 172800000 THEN 120
            ELSE CAST((s.work - s.work % 1440000) / 1440000 AS BIGINT)
        END AS bin
    FROM weekdays d
    RIGHT JOIN spells s ON d.day = s.from_day
)
SELECT
    origin, destination, carrier, service, zone, stage, week, bin,
    SUM(CASE WHEN kind = 'ended' THEN 1 ELSE 0 END) AS ended,
    SUM(CASE WHEN kind = 'open' THEN 1 ELSE 0 END) AS censored,
    SUM(CASE WHEN kind = 'backwards' THEN 1 ELSE 0 END) AS backwards
FROM binned
GROUP BY origin, destination, carrier, service, zone, stage, week, bin
ORDER BY origin, destination, carrier, service, zone, stage, week, bin
