### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Helgdag
holiday-bridge = Klämdag
holiday-election = Valdag

## New years

holiday-new-year = Nyårsdagen
holiday-new-year-eve = Nyårsafton
holiday-epiphany = Trettondedag jul
holiday-orthodox-christmas = Ortodox jul
holiday-chinese-new-year = Kinesiskt nyår
holiday-korean-new-year = Koreanskt nyår
holiday-tet = Vietnamesiskt nyår
holiday-traditional-new-year = Traditionellt nyår
holiday-songkran = Thailändskt nyår
holiday-nowruz = Nouruz

## Christian

holiday-carnival = Karneval
holiday-maundy-thursday = Skärtorsdagen
holiday-good-friday = Långfredagen
holiday-holy-saturday = Påskafton
holiday-easter-sunday = Påskdagen
holiday-easter-monday = Annandag påsk
holiday-orthodox-good-friday = Ortodox långfredag
holiday-orthodox-easter = Ortodox påsk
holiday-labour-day = Arbetarnas dag
holiday-ascension = Kristi himmelsfärdsdag
holiday-pentecost = Pingstdagen
holiday-whit-monday = Annandag pingst
holiday-corpus-christi = Kristi lekamens fest
holiday-midsummer = Midsommar
holiday-assumption = Jungfru Marie himmelsfärd
holiday-reformation-day = Reformationsdagen
holiday-all-saints = Alla helgons dag
holiday-all-souls = Alla själars dag
holiday-immaculate-conception = Marias obefläckade avlelse
holiday-christmas-eve = Julafton
holiday-christmas = Juldagen
holiday-boxing-day = Annandag jul

## Muslim

holiday-eid-al-fitr = Eid (ramadans slut)
holiday-arafat-day = Arafatdagen
holiday-eid-al-adha = Offerhögtiden (eid al-adha)
holiday-islamic-new-year = Islamiskt nyår
holiday-ashura = Ashuradagen
holiday-prophets-birthday = Profetens födelsedag

## Jewish

holiday-passover = Pesach (judisk påsk)
holiday-shavuot = Shavuot (veckohögtiden)
holiday-rosh-hashanah = Rosh hashana (judiskt nyår)
holiday-yom-kippur = Jom kippur
holiday-sukkot = Sukkot (lövhyddohögtiden)

## Hindu and Buddhist

holiday-holi = Holifesten
holiday-diwali = Diwali (ljusfesten)
holiday-vesak = Vesak (Buddhas födelsedag)
holiday-full-moon-day = Fullmånedagen
holiday-nyepi = Nyepi (tystnadens dag)

## East Asian

holiday-qingming = Qingming (gravstädningsdagen)
holiday-dragon-boat = Drakbåtsfestivalen
holiday-mid-autumn = Månfestivalen
holiday-chuseok = Chuseok (koreansk skördefest)
holiday-golden-week = Gyllene veckan

## Of the state

holiday-kings-birthday = Kungens födelsedag
holiday-childrens-day = Barnens dag
holiday-womens-day = Internationella kvinnodagen
holiday-defenders-day = Fosterlandets försvarares dag
holiday-hung-kings = Hùng-kungarnas dag
holiday-national-day = Nationaldagen
holiday-unity-day = Enhetsdagen
holiday-independence-day = Självständighetsdagen
holiday-republic-day = Republikens dag
holiday-constitution-day = Grundlagsdagen
holiday-liberation-day = Befrielsedagen
holiday-victory-day = Segerdagen
holiday-revolution-day = Revolutionsdagen

## In remembrance

holiday-armistice-day = Vapenstilleståndsdagen
holiday-memorial-day = Minnesdagen
holiday-veterans-day = Veterandagen
holiday-anzac-day = Anzacdagen

## American

holiday-thanksgiving = Thanksgiving (tacksägelsedagen)
holiday-martin-luther-king-day = Martin Luther King-dagen
holiday-presidents-day = Presidentdagen
holiday-juneteenth = Juneteenth (slaveriets slut)
holiday-columbus-day = Columbusdagen
