"""Which named kind (src/eta/holiday/name.rs) a holiday is, by its English name in the package `holidays`.

The first rule that fits counts; what no rule knows is `other`, a public holiday without a name of its own.
"""

import re

NONE = "other"

# These wait for a new moon to be seen.
MOON = ("eid-al-fitr", "arafat-day", "eid-al-adha", "islamic-new-year", "ashura", "prophets-birthday")

RULES = [
    # Days of one country, before the general rules that would take them for something else.
    ("juneteenth", r"juneteenth"),
    ("martin-luther-king-day", r"martin luther king"),
    ("presidents-day", r"^washington's birthday|presidents' day"),
    ("columbus-day", r"^columbus day"),
    ("veterans-day", r"^veterans day$"),
    ("thanksgiving", r"^thanksgiving"),
    ("anzac-day", r"^anzac day"),
    ("hung-kings", r"hung kings"),
    (NONE, r"vietnam cultural|independence movement|proclamation of independence day|juan pablo|summer day|first day of summer"),
    ("songkran", r"songkran"),
    ("traditional-new-year", r"^(khmer|lao|myanmar|nepali|amazigh|aymara|ethiopian|bengali) new year|sinhala and tamil new year|^karen new year"),
    ("nowruz", r"n[ow]+o?r[uo]+z|nooruz"),
    ("korean-new-year", r"korean new year"),
    ("tet", r"\btet\b"),
    ("chinese-new-year", r"chinese (new year|spring)|^lunar new year"),
    ("islamic-new-year", r"islamic new year"),
    ("new-year", r"new year's? day|universal fraternization|new year holidays|new year's holiday|international new year|day after new year"),
    ("new-year-eve", r"new year's eve"),
    ("orthodox-christmas", r"(orthodox|coptic) christmas( day)?$|old style"),
    ("christmas-eve", r"christmas eve"),
    ("boxing-day", r"boxing day|second day of christmas|saint stephen|day after christmas|first weekday after christmas|day of goodwill"),
    ("christmas", r"christmas"),
    ("epiphany", r"epiphany"),
    ("carnival", r"carnival"),
    ("maundy-thursday", r"maundy thursday"),
    ("orthodox-good-friday", r"orthodox good friday"),
    ("holy-saturday", r"(holy|black|easter) saturday|day following good friday"),
    ("good-friday", r"good friday"),
    ("easter-monday", r"easter monday"),
    ("orthodox-easter", r"(orthodox|julian|coptic) (easter|holy saturday)"),
    ("easter-sunday", r"easter"),
    ("ascension", r"^ascension"),
    ("whit-monday", r"(pentecost|whit) monday"),
    ("pentecost", r"pentecost"),
    ("corpus-christi", r"corpus christi"),
    ("midsummer", r"midsummer|dew and saint john"),
    ("assumption", r"assumption|dormition"),
    ("reformation-day", r"reformation"),
    ("all-saints", r"all saints' day"),
    ("all-souls", r"all souls|remembrance for the dead|commemoration of the dead"),
    ("immaculate-conception", r"immaculate conception"),
    ("eid-al-fitr", r"eid[- ](al|ul)-fitr"),
    ("arafat-day", r"arafah|arafat"),
    ("eid-al-adha", r"eid[- ](al|ul)-adha"),
    ("ashura", r"ashura|tasua"),
    ("prophets-birthday", r"prophet('s birthday| muhammad's birthday| mohammed's birthday)|mawlid|birthday of muhammad"),
    ("passover", r"pesach"),
    ("shavuot", r"shavuot"),
    ("rosh-hashanah", r"rosh hashanah"),
    ("yom-kippur", r"yom kippur"),
    ("sukkot", r"sukkot|simchat torah"),
    ("holi", r"^holi\b|fagu poornima$"),
    ("diwali", r"diwali|deepavali|laxmi pooja"),
    ("vesak", r"vesak|visakh?a|buddha('s birthday| purnima| jayanti)|full moon day of kason"),
    ("full-moon-day", r"full moon"),
    ("nyepi", r"day of silence"),
    ("qingming", r"tomb-sweeping"),
    ("dragon-boat", r"dragon boat"),
    ("mid-autumn", r"mid-autumn"),
    ("chuseok", r"chuseok"),
    ("election", r"election|polling day"),
    ("womens-day", r"women's (rights )?day"),
    ("childrens-day", r"children's day"),
    ("defenders-day", r"defender of the fatherland"),
    ("labour-day", r"labou?r(ers)?('s)? day|workers?'? day|worker's day|may day|labor and|spring and labor|workers' solidarity"),
    ("unity-day", r"unity day|people solidarity"),
    ("kings-birthday", r"king's (birthday|day)|hm king .* birthday|agong|majesty the king$"),
    ("armistice-day", r"armistice day"),
    ("memorial-day", r"^memorial day|peace memorial|^remembrance day|day of memory and honor|^martyrs?'s? day|^martyrs' day"),
    ("national-day", r"national day( holiday)?$|national day of the people|australia day|canada day|waitangi|malaysia day|russia day|national foundation|"
                     r"state(hood| foundation) day|national holiday|qatar national|cyprus national|lao national|founding day|foundation day$|independent czech|"
                     r"establishment day|day of portugal|day of the establishment|pakistan day|botswana day|fiji day|proclamation day$"),
    ("republic-day", r"republic( proclamation)? day|republic of latvia"),
    ("constitution-day", r"constitution|third of may"),
    ("liberation-day", r"liberation day|reunification"),
    ("victory-day", r"^victory( and peace| over)?( day| fascism day|.*croatian)?$|victory (day|and homeland|over)|victory over fascism"),
    ("revolution-day", r"revolution"),
    ("independence-day", r"independence"),
    ("bridge", r"bridge public|substituted|day off|additional|non-working|substitute holiday"),
]

_COMPILED = [(kind, re.compile(pattern)) for kind, pattern in RULES]
_NOTES = re.compile(r"\((observed|estimated|in lieu|observed, estimated)\)")
_ALTERNATIVE = re.compile(r"^(alternative holiday|day off) for ")

# Estimated like the days of the moon, but by a calendar that is computed: the date is sure …
SURE = re.compile(r"chinese new year|lunar new year")
# … or, where it is not, it does not wait for the moon to be seen on the evening before.
COMPUTED = re.compile(r"vesak|diwali|dassain|full moon")


def kind_of(name, country, month):
    """The named kind of one English name."""
    plain = _ALTERNATIVE.sub("", _NOTES.sub("", name).strip().lower())
    if country == "VN" and "lunar new year" in plain:
        return "tet"
    if country == "MN" and "lunar new year" in plain:
        return "traditional-new-year"
    if country == "JP":
        # Four days within a week that the whole country takes together.
        golden = month in (4, 5) or plain == "showa day"
        return "golden-week" if golden else _japanese(plain)
    if country in ("GR", "RO", "BG", "CY", "GE", "RS", "ME", "MK", "MD", "ET", "BY", "RU", "UA") and "catholic" not in plain:
        if re.search(r"good friday", plain):
            return "orthodox-good-friday"
        if re.search(r"easter|holy saturday", plain):
            return "orthodox-easter"
    return next((kind for kind, pattern in _COMPILED if pattern.search(plain)), NONE)


def _japanese(plain):
    return {"new year's day": "new-year", "foundation day": "national-day"}.get(plain, "bridge" if "substitute" in plain else NONE)
