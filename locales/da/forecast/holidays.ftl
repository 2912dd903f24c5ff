### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Helligdag
holiday-bridge = Ekstra fridag
holiday-election = Valgdag

## New years

holiday-new-year = Nytårsdag
holiday-new-year-eve = Nytårsaftensdag
holiday-epiphany = Helligtrekongersdag
holiday-orthodox-christmas = Ortodoks jul
holiday-chinese-new-year = Kinesisk nytår
holiday-korean-new-year = Koreansk nytår
holiday-tet = Vietnamesisk nytår
holiday-traditional-new-year = Traditionelt nytår
holiday-songkran = Thailandsk nytår
holiday-nowruz = Nouruz

## Christian

holiday-carnival = Karneval
holiday-maundy-thursday = Skærtorsdag
holiday-good-friday = Langfredag
holiday-holy-saturday = Påskelørdag
holiday-easter-sunday = Påskedag
holiday-easter-monday = 2. påskedag
holiday-orthodox-good-friday = Ortodoks langfredag
holiday-orthodox-easter = Ortodoks påske
holiday-labour-day = Arbejdernes dag
holiday-ascension = Kristi himmelfartsdag
holiday-pentecost = Pinsedag
holiday-whit-monday = 2. pinsedag
holiday-corpus-christi = Kristi legemsfest
holiday-midsummer = Midsommer
holiday-assumption = Marias himmelfart
holiday-reformation-day = Reformationsdagen
holiday-all-saints = Allehelgensdag
holiday-all-souls = Allesjælesdag
holiday-immaculate-conception = Marias ubesmittede undfangelse
holiday-christmas-eve = Juleaften
holiday-christmas = 1. juledag
holiday-boxing-day = 2. juledag

## Muslim

holiday-eid-al-fitr = Eid (ramadanens afslutning)
holiday-arafat-day = Arafatdagen
holiday-eid-al-adha = Offerfesten (eid al-adha)
holiday-islamic-new-year = Islamisk nytår
holiday-ashura = Ashuradagen
holiday-prophets-birthday = Profetens fødselsdag

## Jewish

holiday-passover = Pesach (jødisk påske)
holiday-shavuot = Shavuot (ugefesten)
holiday-rosh-hashanah = Rosh hashanah (jødisk nytår)
holiday-yom-kippur = Jom kippur
holiday-sukkot = Sukkot (løvhyttefesten)

## Hindu and Buddhist

holiday-holi = Holifesten
holiday-diwali = Diwali (lysfesten)
holiday-vesak = Vesak (Buddhas fødselsdag)
holiday-full-moon-day = Fuldmånedag
holiday-nyepi = Nyepi (stilhedens dag)

## East Asian

holiday-qingming = Qingming (gravfejningsdagen)
holiday-dragon-boat = Dragebådsfestivalen
holiday-mid-autumn = Midtefterårsfestivalen
holiday-chuseok = Chuseok (koreansk høstfest)
holiday-golden-week = Den gyldne uge

## Of the state

holiday-kings-birthday = Kongens fødselsdag
holiday-childrens-day = Børnenes dag
holiday-womens-day = Kvindernes internationale kampdag
holiday-defenders-day = Fædrelandets forsvareres dag
holiday-hung-kings = Hùng-kongernes dag
holiday-national-day = Nationaldag
holiday-unity-day = Enhedsdag
holiday-independence-day = Uafhængighedsdag
holiday-republic-day = Republikkens dag
holiday-constitution-day = Grundlovsdag
holiday-liberation-day = Befrielsesdag
holiday-victory-day = Sejrsdag
holiday-revolution-day = Revolutionsdag

## In remembrance

holiday-armistice-day = Våbenstilstandsdag
holiday-memorial-day = Mindedag
holiday-veterans-day = Veterandag
holiday-anzac-day = Anzac-dag

## American

holiday-thanksgiving = Thanksgiving (takkefest)
holiday-martin-luther-king-day = Martin Luther King-dag
holiday-presidents-day = Præsidenternes dag
holiday-juneteenth = Juneteenth (slaveriets ophør)
holiday-columbus-day = Columbusdag
