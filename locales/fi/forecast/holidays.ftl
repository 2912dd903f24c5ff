### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Pyhäpäivä
holiday-bridge = Ylimääräinen vapaapäivä
holiday-election = Vaalipäivä

## New years

holiday-new-year = Uudenvuodenpäivä
holiday-new-year-eve = Uudenvuodenaatto
holiday-epiphany = Loppiainen
holiday-orthodox-christmas = Ortodoksinen joulu
holiday-chinese-new-year = Kiinalainen uusivuosi
holiday-korean-new-year = Korealainen uusivuosi
holiday-tet = Vietnamilainen uusivuosi
holiday-traditional-new-year = Perinteinen uusivuosi
holiday-songkran = Thaimaalainen uusivuosi
holiday-nowruz = Nouruz

## Christian

holiday-carnival = Karnevaali
holiday-maundy-thursday = Kiirastorstai
holiday-good-friday = Pitkäperjantai
holiday-holy-saturday = Pääsiäislauantai
holiday-easter-sunday = Pääsiäispäivä
holiday-easter-monday = 2. pääsiäispäivä
holiday-orthodox-good-friday = Ortodoksinen pitkäperjantai
holiday-orthodox-easter = Ortodoksinen pääsiäinen
holiday-labour-day = Työväen päivä
holiday-ascension = Helatorstai
holiday-pentecost = Helluntai
holiday-whit-monday = 2. helluntaipäivä
holiday-corpus-christi = Kristuksen ruumiin juhla
holiday-midsummer = Juhannus
holiday-assumption = Marian taivaaseenottaminen
holiday-reformation-day = Uskonpuhdistuksen päivä
holiday-all-saints = Pyhäinpäivä
holiday-all-souls = Sielujenpäivä
holiday-immaculate-conception = Marian perisynnitön sikiäminen
holiday-christmas-eve = Jouluaatto
holiday-christmas = Joulupäivä
holiday-boxing-day = Tapaninpäivä

## Muslim

holiday-eid-al-fitr = Id al-fitr (paaston päättymisen juhla)
holiday-arafat-day = Arafatin päivä
holiday-eid-al-adha = Id al-adha (uhrijuhla)
holiday-islamic-new-year = Islamilainen uusivuosi
holiday-ashura = Ašura
holiday-prophets-birthday = Profeetan syntymäpäivä

## Jewish

holiday-passover = Pesah (juutalainen pääsiäinen)
holiday-shavuot = Šavuot
holiday-rosh-hashanah = Roš hašana
holiday-yom-kippur = Jom kippur
holiday-sukkot = Sukkot (lehtimajanjuhla)

## Hindu and Buddhist

holiday-holi = Holi-juhla
holiday-diwali = Diwali (valon juhla)
holiday-vesak = Vesak (Buddhan syntymäpäivä)
holiday-full-moon-day = Täydenkuun päivä
holiday-nyepi = Nyepi (hiljaisuuden päivä)

## East Asian

holiday-qingming = Qingming (haudanlakaisupäivä)
holiday-dragon-boat = Lohikäärmevenejuhla
holiday-mid-autumn = Keskisyksyn juhla
holiday-chuseok = Chuseok (korealainen sadonkorjuujuhla)
holiday-golden-week = Kultainen viikko

## Of the state

holiday-kings-birthday = Kuninkaan syntymäpäivä
holiday-childrens-day = Lastenpäivä
holiday-womens-day = Naistenpäivä
holiday-defenders-day = Isänmaan puolustajien päivä
holiday-hung-kings = Hùng-kuninkaiden päivä
holiday-national-day = Kansallispäivä
holiday-unity-day = Yhtenäisyyden päivä
holiday-independence-day = Itsenäisyyspäivä
holiday-republic-day = Tasavallan päivä
holiday-constitution-day = Perustuslain päivä
holiday-liberation-day = Vapautuksen päivä
holiday-victory-day = Voitonpäivä
holiday-revolution-day = Vallankumouksen päivä

## In remembrance

holiday-armistice-day = Aselevon päivä
holiday-memorial-day = Muistopäivä
holiday-veterans-day = Veteraanipäivä
holiday-anzac-day = Anzac-päivä

## American

holiday-thanksgiving = Kiitospäivä
holiday-martin-luther-king-day = Martin Luther Kingin päivä
holiday-presidents-day = Presidenttien päivä
holiday-juneteenth = Juneteenth (orjuuden päättymisen päivä)
holiday-columbus-day = Kolumbuksen päivä
