### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Feestdag
holiday-bridge = Brugdag
holiday-election = Verkiezingsdag

## New years

holiday-new-year = Nieuwjaarsdag
holiday-new-year-eve = Oudejaarsdag
holiday-epiphany = Driekoningen
holiday-orthodox-christmas = Orthodox kerstfeest
holiday-chinese-new-year = Chinees Nieuwjaar
holiday-korean-new-year = Koreaans Nieuwjaar
holiday-tet = Vietnamees Nieuwjaar
holiday-traditional-new-year = Traditioneel Nieuwjaar
holiday-songkran = Thais Nieuwjaar
holiday-nowruz = Noroez

## Christian

holiday-carnival = Carnaval
holiday-maundy-thursday = Witte Donderdag
holiday-good-friday = Goede Vrijdag
holiday-holy-saturday = Stille Zaterdag
holiday-easter-sunday = Eerste paasdag
holiday-easter-monday = Tweede paasdag
holiday-orthodox-good-friday = Orthodoxe Goede Vrijdag
holiday-orthodox-easter = Orthodox Pasen
holiday-labour-day = Dag van de Arbeid
holiday-ascension = Hemelvaartsdag
holiday-pentecost = Eerste pinksterdag
holiday-whit-monday = Tweede pinksterdag
holiday-corpus-christi = Sacramentsdag
holiday-midsummer = Midzomer
holiday-assumption = Maria-Hemelvaart
holiday-reformation-day = Hervormingsdag
holiday-all-saints = Allerheiligen
holiday-all-souls = Allerzielen
holiday-immaculate-conception = Onbevlekte Ontvangenis
holiday-christmas-eve = Kerstavond
holiday-christmas = Eerste kerstdag
holiday-boxing-day = Tweede kerstdag

## Muslim

holiday-eid-al-fitr = Suikerfeest
holiday-arafat-day = Dag van Arafat
holiday-eid-al-adha = Offerfeest
holiday-islamic-new-year = Islamitisch Nieuwjaar
holiday-ashura = Asjoera
holiday-prophets-birthday = Geboortedag van de Profeet

## Jewish

holiday-passover = Pesach
holiday-shavuot = Sjavoeot
holiday-rosh-hashanah = Rosj Hasjana
holiday-yom-kippur = Jom Kipoer
holiday-sukkot = Soekot

## Hindu and Buddhist

holiday-holi = Holi-feest
holiday-diwali = Divali
holiday-vesak = Vesak (geboorte van Boeddha)
holiday-full-moon-day = Vollemaansdag
holiday-nyepi = Nyepi (dag van de stilte)

## East Asian

holiday-qingming = Qingming (dodenherdenking)
holiday-dragon-boat = Drakenbootfeest
holiday-mid-autumn = Midherfstfeest
holiday-chuseok = Chuseok (Koreaans oogstfeest)
holiday-golden-week = Gouden Week

## Of the state

holiday-kings-birthday = Koningsdag
holiday-childrens-day = Kinderdag
holiday-womens-day = Vrouwendag
holiday-defenders-day = Dag van de Verdedigers van het Vaderland
holiday-hung-kings = Feest van de Hùng-koningen
holiday-national-day = Nationale feestdag
holiday-unity-day = Dag van de Eenheid
holiday-independence-day = Onafhankelijkheidsdag
holiday-republic-day = Dag van de Republiek
holiday-constitution-day = Dag van de Grondwet
holiday-liberation-day = Bevrijdingsdag
holiday-victory-day = Dag van de Overwinning
holiday-revolution-day = Dag van de Revolutie

## In remembrance

holiday-armistice-day = Wapenstilstandsdag
holiday-memorial-day = Herdenkingsdag
holiday-veterans-day = Veteranendag
holiday-anzac-day = Anzac-dag

## American

holiday-thanksgiving = Thanksgiving (dankdag)
holiday-martin-luther-king-day = Martin Luther Kingdag
holiday-presidents-day = Presidentendag
holiday-juneteenth = Juneteenth (einde van de slavernij)
holiday-columbus-day = Columbusdag
