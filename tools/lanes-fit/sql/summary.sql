-- What was read and what was left out, by reason, in the order of the report.
SELECT 1 AS place, 'rows' AS reason, COALESCE(SUM(events), 0) AS amount FROM parcels
UNION ALL
SELECT 2, 'parcels', COUNT(*) FROM parcels WHERE SUBSTR(parcel, 1, 1) <> CHR(31)
UNION ALL
SELECT 3, SUBSTR(parcel, 2, 40), events FROM parcels WHERE SUBSTR(parcel, 1, 1) = CHR(31)
UNION ALL
SELECT 4, 'parcel without origin or destination', COUNT(*) FROM parcels
WHERE SUBSTR(parcel, 1, 1) <> CHR(31) AND (SPLIT_PART(lane, CHR(31), 1) = '' OR SPLIT_PART(lane, CHR(31), 2) = '')
UNION ALL
SELECT 5, 'milestone told again', COALESCE(SUM(
    marks
    - CASE WHEN ordered IS NULL THEN 0 ELSE 1 END
    - CASE WHEN accepted IS NULL THEN 0 ELSE 1 END
    - CASE WHEN exported IS NULL THEN 0 ELSE 1 END
    - CASE WHEN imported IS NULL THEN 0 ELSE 1 END
    - CASE WHEN released IS NULL THEN 0 ELSE 1 END
    - CASE WHEN at_office IS NULL THEN 0 ELSE 1 END
    - CASE WHEN delivered IS NULL THEN 0 ELSE 1 END
), 0) FROM parcels WHERE SUBSTR(parcel, 1, 1) <> CHR(31)
UNION ALL
SELECT 6, 'parcel with a time after the cut', COUNT(*) FROM settings CROSS JOIN parcels
WHERE SUBSTR(parcel, 1, 1) <> CHR(31) AND newest > cut
