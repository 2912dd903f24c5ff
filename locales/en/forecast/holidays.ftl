### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Public holiday
holiday-bridge = Extra day off
holiday-election = Election day

## New years

holiday-new-year = New Year’s Day
holiday-new-year-eve = New Year’s Eve
holiday-epiphany = Epiphany
holiday-orthodox-christmas = Orthodox Christmas
holiday-chinese-new-year = Chinese New Year
holiday-korean-new-year = Korean New Year
holiday-tet = Vietnamese New Year
holiday-traditional-new-year = Traditional New Year
holiday-songkran = Thai New Year
holiday-nowruz = Nowruz

## Christian

holiday-carnival = Carnival
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-holy-saturday = Holy Saturday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-orthodox-good-friday = Orthodox Good Friday
holiday-orthodox-easter = Orthodox Easter
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-pentecost = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-midsummer = Midsummer
holiday-assumption = Assumption Day
holiday-reformation-day = Reformation Day
holiday-all-saints = All Saints’ Day
holiday-all-souls = All Souls’ Day
holiday-immaculate-conception = Immaculate Conception
holiday-christmas-eve = Christmas Eve
holiday-christmas = Christmas Day
holiday-boxing-day = Boxing Day

## Muslim

holiday-eid-al-fitr = Eid al-Fitr
holiday-arafat-day = Day of Arafah
holiday-eid-al-adha = Eid al-Adha
holiday-islamic-new-year = Islamic New Year
holiday-ashura = Ashura
holiday-prophets-birthday = Prophet’s Birthday

## Jewish

holiday-passover = Passover
holiday-shavuot = Shavuot
holiday-rosh-hashanah = Rosh Hashanah
holiday-yom-kippur = Yom Kippur
holiday-sukkot = Sukkot

## Hindu and Buddhist

holiday-holi = Holi
holiday-diwali = Diwali
holiday-vesak = Vesak
holiday-full-moon-day = Full Moon Day
holiday-nyepi = Nyepi (Day of Silence)

## East Asian

holiday-qingming = Tomb-Sweeping Day
holiday-dragon-boat = Dragon Boat Festival
holiday-mid-autumn = Mid-Autumn Festival
holiday-chuseok = Chuseok
holiday-golden-week = Golden Week

## Of the state

holiday-kings-birthday = King’s Birthday
holiday-childrens-day = Children’s Day
holiday-womens-day = Women’s Day
holiday-defenders-day = Defender of the Fatherland Day
holiday-hung-kings = Hùng Kings’ Festival
holiday-national-day = National Day
holiday-unity-day = Unity Day
holiday-independence-day = Independence Day
holiday-republic-day = Republic Day
holiday-constitution-day = Constitution Day
holiday-liberation-day = Liberation Day
holiday-victory-day = Victory Day
holiday-revolution-day = Revolution Day

## In remembrance

holiday-armistice-day = Armistice Day
holiday-memorial-day = Memorial Day
holiday-veterans-day = Veterans Day
holiday-anzac-day = Anzac Day

## American

holiday-thanksgiving = Thanksgiving
holiday-martin-luther-king-day = Martin Luther King Day
holiday-presidents-day = Presidents’ Day
holiday-juneteenth = Juneteenth
holiday-columbus-day = Columbus Day
