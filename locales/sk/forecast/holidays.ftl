### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Štátny sviatok
holiday-bridge = Mimoriadne voľno
holiday-election = Voľby

## New years

holiday-new-year = Nový rok
holiday-new-year-eve = Silvester
holiday-epiphany = Traja králi
holiday-orthodox-christmas = Pravoslávne Vianoce
holiday-chinese-new-year = Čínsky nový rok
holiday-korean-new-year = Kórejský nový rok
holiday-tet = Vietnamský nový rok
holiday-traditional-new-year = Tradičný nový rok
holiday-songkran = Thajský nový rok
holiday-nowruz = Nourúz

## Christian

holiday-carnival = Karneval
holiday-maundy-thursday = Zelený štvrtok
holiday-good-friday = Veľký piatok
holiday-holy-saturday = Biela sobota
holiday-easter-sunday = Veľkonočná nedeľa
holiday-easter-monday = Veľkonočný pondelok
holiday-orthodox-good-friday = Pravoslávny Veľký piatok
holiday-orthodox-easter = Pravoslávna Veľká noc
holiday-labour-day = Sviatok práce
holiday-ascension = Nanebovstúpenie Pána
holiday-pentecost = Turíce
holiday-whit-monday = Turíčny pondelok
holiday-corpus-christi = Božie telo
holiday-midsummer = Sviatok letného slnovratu
holiday-assumption = Nanebovzatie Panny Márie
holiday-reformation-day = Deň reformácie
holiday-all-saints = Sviatok všetkých svätých
holiday-all-souls = Dušičky
holiday-immaculate-conception = Nepoškvrnené počatie Panny Márie
holiday-christmas-eve = Štedrý deň
holiday-christmas = 1. sviatok vianočný
holiday-boxing-day = 2. sviatok vianočný

## Muslim

holiday-eid-al-fitr = Koniec ramadánu (íd al-fitr)
holiday-arafat-day = Deň Arafatu
holiday-eid-al-adha = Sviatok obety (íd al-adhá)
holiday-islamic-new-year = Islamský nový rok
holiday-ashura = Ašúra
holiday-prophets-birthday = Narodenie Proroka

## Jewish

holiday-passover = Pesach
holiday-shavuot = Šavuot
holiday-rosh-hashanah = Roš ha-šana
holiday-yom-kippur = Jom kipur
holiday-sukkot = Sukot

## Hindu and Buddhist

holiday-holi = Sviatok holí
holiday-diwali = Diválí (sviatok svetiel)
holiday-vesak = Vesak (narodenie Budhu)
holiday-full-moon-day = Deň splnu
holiday-nyepi = Nyepi (deň ticha)

## East Asian

holiday-qingming = Čínske dušičky (Čching-ming)
holiday-dragon-boat = Sviatok dračích lodí
holiday-mid-autumn = Sviatok stredu jesene
holiday-chuseok = Čchusok (sviatok úrody)
holiday-golden-week = Zlatý týždeň

## Of the state

holiday-kings-birthday = Narodeniny kráľa
holiday-childrens-day = Deň detí
holiday-womens-day = Deň žien
holiday-defenders-day = Deň obrancov vlasti
holiday-hung-kings = Sviatok kráľov Hùng
holiday-national-day = Národný sviatok
holiday-unity-day = Deň jednoty
holiday-independence-day = Deň nezávislosti
holiday-republic-day = Deň republiky
holiday-constitution-day = Deň ústavy
holiday-liberation-day = Deň oslobodenia
holiday-victory-day = Deň víťazstva
holiday-revolution-day = Deň revolúcie

## In remembrance

holiday-armistice-day = Deň prímeria
holiday-memorial-day = Pamätný deň
holiday-veterans-day = Deň veteránov
holiday-anzac-day = Deň ANZAC

## American

holiday-thanksgiving = Deň vďakyvzdania
holiday-martin-luther-king-day = Deň Martina Luthera Kinga
holiday-presidents-day = Deň prezidentov
holiday-juneteenth = Juneteenth (koniec otroctva)
holiday-columbus-day = Kolumbov deň
