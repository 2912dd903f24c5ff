### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Helligdag
holiday-bridge = Inneklemt fridag
holiday-election = Valgdag

## New years

holiday-new-year = 1. nyttårsdag
holiday-new-year-eve = Nyttårsaften
holiday-epiphany = Helligtrekongersdag
holiday-orthodox-christmas = Ortodoks jul
holiday-chinese-new-year = Kinesisk nyttår
holiday-korean-new-year = Koreansk nyttår
holiday-tet = Vietnamesisk nyttår
holiday-traditional-new-year = Tradisjonelt nyttår
holiday-songkran = Thailandsk nyttår
holiday-nowruz = Nouruz

## Christian

holiday-carnival = Karneval
holiday-maundy-thursday = Skjærtorsdag
holiday-good-friday = Langfredag
holiday-holy-saturday = Påskeaften
holiday-easter-sunday = 1. påskedag
holiday-easter-monday = 2. påskedag
holiday-orthodox-good-friday = Ortodoks langfredag
holiday-orthodox-easter = Ortodoks påske
holiday-labour-day = Arbeidernes dag
holiday-ascension = Kristi himmelfartsdag
holiday-pentecost = 1. pinsedag
holiday-whit-monday = 2. pinsedag
holiday-corpus-christi = Kristi legemsfest
holiday-midsummer = Midtsommer
holiday-assumption = Marias himmelfart
holiday-reformation-day = Reformasjonsdagen
holiday-all-saints = Allehelgensdag
holiday-all-souls = Allesjelersdag
holiday-immaculate-conception = Marias uplettede unnfangelse
holiday-christmas-eve = Julaften
holiday-christmas = 1. juledag
holiday-boxing-day = 2. juledag

## Muslim

holiday-eid-al-fitr = Id (slutten på ramadan)
holiday-arafat-day = Arafatdagen
holiday-eid-al-adha = Offerfesten (id al-adha)
holiday-islamic-new-year = Islamsk nyttår
holiday-ashura = Ashuradagen
holiday-prophets-birthday = Profetens fødselsdag

## Jewish

holiday-passover = Pesach (jødisk påske)
holiday-shavuot = Shavuot (ukefesten)
holiday-rosh-hashanah = Rosh hashana (jødisk nyttår)
holiday-yom-kippur = Jom kippur
holiday-sukkot = Sukkot (løvhyttefesten)

## Hindu and Buddhist

holiday-holi = Holifesten
holiday-diwali = Diwali (lysfesten)
holiday-vesak = Vesak (Buddhas fødselsdag)
holiday-full-moon-day = Fullmånedag
holiday-nyepi = Nyepi (stillhetens dag)

## East Asian

holiday-qingming = Qingming (gravfeiingsdagen)
holiday-dragon-boat = Dragebåtfestivalen
holiday-mid-autumn = Midthøstfestivalen
holiday-chuseok = Chuseok (koreansk høsttakkefest)
holiday-golden-week = Den gylne uken

## Of the state

holiday-kings-birthday = Kongens bursdag
holiday-childrens-day = Barnas dag
holiday-womens-day = Kvinnedagen
holiday-defenders-day = Fedrelandsforsvarernes dag
holiday-hung-kings = Hùng-kongenes dag
holiday-national-day = Nasjonaldag
holiday-unity-day = Enhetsdag
holiday-independence-day = Uavhengighetsdag
holiday-republic-day = Republikkens dag
holiday-constitution-day = Grunnlovsdag
holiday-liberation-day = Frigjøringsdag
holiday-victory-day = Seiersdag
holiday-revolution-day = Revolusjonsdag

## In remembrance

holiday-armistice-day = Våpenhviledag
holiday-memorial-day = Minnedag
holiday-veterans-day = Veterandag
holiday-anzac-day = Anzac-dagen

## American

holiday-thanksgiving = Thanksgiving (høsttakkefest)
holiday-martin-luther-king-day = Martin Luther King-dagen
holiday-presidents-day = Presidentenes dag
holiday-juneteenth = Juneteenth (slaveriets slutt)
holiday-columbus-day = Columbusdagen
