-- The parcels with a lane, its parts fit for a key; times that count, on one axis on which they can be compared.
WITH parted AS (
    SELECT
        p.*,
        SPLIT_PART(p.lane, CHR(31), 1) AS origin,
        SPLIT_PART(p.lane, CHR(31), 2) AS destination,
        TRANSLATE(LOWER(SPLIT_PART(p.lane, CHR(31), 3)), '/#>,+"', '------') AS carrier,
        TRANSLATE(LOWER(SPLIT_PART(p.lane, CHR(31), 4)), '/#>,+"', '------') AS service,
        TRANSLATE(LOWER(SPLIT_PART(p.lane, CHR(31), 5)), '/#>,+"', '------') AS zone,
        s.cut,
        COALESCE(p.turned_back, s.cut + 1) AS back
    FROM settings s
    CROSS JOIN parcels p
    WHERE SUBSTR(p.parcel, 1, 1) <> CHR(31)
),
bordered AS (
    SELECT
        parted.*,
        -- Two clocks on the wall can be 14 hours apart: only past that is an arrival before its departure.
        CASE WHEN SUBSTR(origin, 1, 2) = SUBSTR(destination, 1, 2) THEN 0 ELSE 840 END AS shift
    FROM parted
    WHERE origin <> '' AND destination <> ''
)
SELECT
    parcel,
    origin,
    destination,
    carrier,
    service,
    zone,
    shift,
    cut,
    CASE WHEN ordered <= cut AND ordered < back THEN ordered END AS c1,
    CASE WHEN accepted <= cut AND accepted < back THEN accepted END AS c2,
    CASE WHEN exported <= cut AND exported < back AND shift > 0 THEN exported END AS c3,
    CASE WHEN imported <= cut AND imported < back AND shift > 0 THEN imported + shift END AS c4,
    CASE WHEN released <= cut AND released < back AND shift > 0 THEN released + shift END AS c5,
    CASE WHEN at_office <= cut AND at_office < back THEN at_office + shift END AS c6,
    CASE WHEN delivered <= cut AND delivered < back THEN delivered + shift END AS c7
FROM bordered
