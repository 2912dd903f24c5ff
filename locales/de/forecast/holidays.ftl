### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Feiertag
holiday-bridge = Brückentag
holiday-election = Wahltag

## New years

holiday-new-year = Neujahr
holiday-new-year-eve = Silvester
holiday-epiphany = Heilige Drei Könige
holiday-orthodox-christmas = Orthodoxes Weihnachten
holiday-chinese-new-year = Chinesisches Neujahrsfest
holiday-korean-new-year = Koreanisches Neujahrsfest
holiday-tet = Vietnamesisches Neujahrsfest
holiday-traditional-new-year = Traditionelles Neujahrsfest
holiday-songkran = Thailändisches Neujahrsfest
holiday-nowruz = Nouruz

## Christian

holiday-carnival = Karneval
holiday-maundy-thursday = Gründonnerstag
holiday-good-friday = Karfreitag
holiday-holy-saturday = Karsamstag
holiday-easter-sunday = Ostersonntag
holiday-easter-monday = Ostermontag
holiday-orthodox-good-friday = Orthodoxer Karfreitag
holiday-orthodox-easter = Orthodoxes Ostern
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-pentecost = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-midsummer = Mittsommer
holiday-assumption = Mariä Himmelfahrt
holiday-reformation-day = Reformationstag
holiday-all-saints = Allerheiligen
holiday-all-souls = Allerseelen
holiday-immaculate-conception = Mariä Empfängnis
holiday-christmas-eve = Heiligabend
holiday-christmas = 1. Weihnachtstag
holiday-boxing-day = 2. Weihnachtstag

## Muslim

holiday-eid-al-fitr = Fest des Fastenbrechens
holiday-arafat-day = Tag von Arafat
holiday-eid-al-adha = Opferfest
holiday-islamic-new-year = Islamisches Neujahr
holiday-ashura = Aschura
holiday-prophets-birthday = Geburtstag des Propheten

## Jewish

holiday-passover = Pessach
holiday-shavuot = Schawuot
holiday-rosh-hashanah = Rosch ha-Schana
holiday-yom-kippur = Jom Kippur
holiday-sukkot = Sukkot (Laubhüttenfest)

## Hindu and Buddhist

holiday-holi = Holi-Fest
holiday-diwali = Diwali (Lichterfest)
holiday-vesak = Vesakh (Buddhas Geburtstag)
holiday-full-moon-day = Vollmondtag
holiday-nyepi = Nyepi (Tag der Stille)

## East Asian

holiday-qingming = Qingming (Totengedenkfest)
holiday-dragon-boat = Drachenbootfest
holiday-mid-autumn = Mondfest
holiday-chuseok = Chuseok (koreanisches Erntedankfest)
holiday-golden-week = Goldene Woche

## Of the state

holiday-kings-birthday = Geburtstag des Königs
holiday-childrens-day = Tag des Kindes
holiday-womens-day = Frauentag
holiday-defenders-day = Tag des Verteidigers des Vaterlandes
holiday-hung-kings = Fest der Hùng-Könige
holiday-national-day = Nationalfeiertag
holiday-unity-day = Tag der Einheit
holiday-independence-day = Unabhängigkeitstag
holiday-republic-day = Tag der Republik
holiday-constitution-day = Tag der Verfassung
holiday-liberation-day = Tag der Befreiung
holiday-victory-day = Tag des Sieges
holiday-revolution-day = Tag der Revolution

## In remembrance

holiday-armistice-day = Tag des Waffenstillstands
holiday-memorial-day = Gedenktag
holiday-veterans-day = Tag der Veteranen
holiday-anzac-day = ANZAC-Tag

## American

holiday-thanksgiving = Thanksgiving (Erntedank)
holiday-martin-luther-king-day = Martin-Luther-King-Tag
holiday-presidents-day = Tag der Präsidenten
holiday-juneteenth = Juneteenth (Ende der Sklaverei)
holiday-columbus-day = Kolumbus-Tag
