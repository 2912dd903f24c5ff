"""Writes data/holidays/holidays.csv anew from the package `holidays`, and tells what changed. Called by refresh.mjs.

    python refresh.py data/holidays/holidays.csv 2025 2030
"""

import csv
import datetime
import sys
from pathlib import Path

import holidays
from names import COMPUTED, MOON, NONE, SURE, kind_of

# Where parcels of the field come from and go to.
COUNTRIES = """
AD AE AF AL AM AO AR AT AU AZ BA BD BE BG BH BN BO BR BT BW BY CA CH CI CL CM CN CO CR CY CZ DE DK DO DZ EC EE EG ES ET FI FJ FR
GB GE GH GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KZ LA LB LI LK LT LU LV LY MA MC MD ME MG MK MM MN MO
MT MU MV MX MY MZ NA NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PT PY QA RE RO RS RU RW SA SD SE SG SI SK SM SN SV SY TH TJ TL TM
TN TR TT TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW
""".split()

# Where the package gives the days of later years without its mark, though people wait for the moon there as elsewhere.
UNMARKED = ("CI", "SA")

DAY = datetime.timedelta(days=1)
TODAY = datetime.date.today()


def main(path, first_year, last_year):
    before = read(path)
    rows = [("*", TODAY, "made", f"holidays {holidays.__version__}")]
    for country in COUNTRIES:
        rows += rows_of(country, range(first_year, last_year + 1))
    after = [(country, day.isoformat(), kind, name) for country, day, kind, name in rows]
    tell(before, after)
    with path.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["country", "date", "kind", "name"])
        writer.writerows(after)


def rows_of(country, years):
    """All rows of one country, in the order of the calendar."""
    kinds, work = days_of(country, years)
    # The package knows some countries for fewer years. One that it knows without a single day has none.
    known = [day.year for day, (kind, _) in kinds.items() if kind == "off" and day.year in years]
    first, last = datetime.date(years[0], 1, 1), datetime.date(max(known, default=years[-1]), 12, 31)
    days = [(day, *said) for day, said in kinds.items()] + [(day, "work", name) for day, name in work.items()]
    span = [(country, first, "from", ""), (country, last, "to", "")]
    return span + [(country, day, kind, name) for day, kind, name in sorted(days) if first <= day <= last]


def days_of(country, years):
    """The days off with kind and name, and the days of work with the name of what they make up for."""
    plain = holidays.country_holidays(country)
    language = "en_US" if "en_US" in (plain.supported_languages or ()) else None
    table = holidays.country_holidays(country, years=years, language=language)
    off, near, computed = {}, set(), set()
    for day, joined in sorted(table.items()):
        known = [(name, kind_of(name, country, day.month)) for name in joined.split("; ")]
        # One name a day: that of a day which is a holiday for certain, and that of a name of its own.
        known.sort(key=lambda one: (is_estimated(one[0]), one[1] in (NONE, "bridge")))
        name, kind = known[0]
        off[day] = kind
        if is_estimated(name) or country in UNMARKED and kind in MOON and day.year > TODAY.year:
            (computed if COMPUTED.search(name.lower()) else near).add(day)
    work = {}
    for day in sorted(table.weekend_workdays or ()):
        if day.year in years:
            made_up = [other for other, name in table.items() if f"substituted from {day:%m/%d/%Y}" in name]
            work[day] = named(made_up[0], off, table) if made_up else "bridge"
    names = {day: named(day, off, table) for day in off}
    if country == "CN":
        usual_in_china(names, computed, work, years)
    kinds = {day: ("probable" if day in computed else "off", name) for day, name in names.items()}
    for day in sorted(near):
        # Days before the moon is seen: the row may begin a day earlier or later. Its middle is off either way.
        if day - DAY in near and day + DAY in near:
            continue
        kinds[day] = ("probable", names[day])
        for beside in (day - DAY, day + DAY):
            kinds.setdefault(beside, ("probable", names[day]))
    return kinds, {day: name for day, name in work.items() if day not in names}


def is_estimated(name):
    return "estimated" in name and not SURE.search(name.lower())


def named(day, off, table):
    """The name of a day; of a day in exchange that of the holiday beside it, over a weekend too."""
    if off.get(day) != "bridge":
        return off.get(day, "bridge")
    for step in (-DAY, DAY):
        beside = day + step
        while beside in off and off[beside] == "bridge" or beside not in off and beside.weekday() in table.weekend:
            beside += step
        if off.get(beside, NONE) != NONE:
            return off[beside]
    return "bridge"


def usual_in_china(names, computed, work, years):
    """China says each November which days it takes in exchange next year. Until then the days that it took in every year since 2024."""
    said = {day.year for day in work}
    for year in (year for year in years if year not in said):
        spring = next(day for day in sorted(names) if day.year == year and names[day] == "chinese-new-year")
        usual = [(spring + DAY * number, "chinese-new-year") for number in range(8)]
        usual += [(datetime.date(year, 5, number), "labour-day") for number in range(1, 6)]
        usual += [(datetime.date(year, 10, number), "national-day") for number in range(1, 8)]
        for day, name in usual:
            if day not in names:
                names[day] = name
                computed.add(day)


def read(path):
    if not path.exists():
        return []
    with path.open(newline="") as file:
        return [tuple(row) for row in csv.reader(file)][1:]


def tell(before, after):
    """One line for each country that changed, with its first changes."""
    is_day = lambda row: row[2] not in ("made", "from", "to")
    gone, new = set(filter(is_day, before)) - set(after), set(filter(is_day, after)) - set(before)
    for country in sorted({row[0] for row in gone | new}):
        changes = sorted([(row[1], "-", *row[2:]) for row in gone if row[0] == country] + [(row[1], "+", *row[2:]) for row in new if row[0] == country])
        shown = ", ".join(f"{sign}{day} {kind} {name}" for day, sign, kind, name in changes[:6])
        print(f"  {country}: {len(changes)} changes: {shown}{' …' if len(changes) > 6 else ''}")
    print(f"  {sum(map(is_day, after))} days of {len({row[0] for row in after}) - 1} countries; {len(new)} new, {len(gone)} gone")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
