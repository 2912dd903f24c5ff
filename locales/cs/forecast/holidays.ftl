### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Státní svátek
holiday-bridge = Mimořádné volno
holiday-election = Volby

## New years

holiday-new-year = Nový rok
holiday-new-year-eve = Silvestr
holiday-epiphany = Tři králové
holiday-orthodox-christmas = Pravoslavné Vánoce
holiday-chinese-new-year = Čínský nový rok
holiday-korean-new-year = Korejský nový rok
holiday-tet = Vietnamský nový rok
holiday-traditional-new-year = Tradiční nový rok
holiday-songkran = Thajský nový rok
holiday-nowruz = Nourúz

## Christian

holiday-carnival = Karneval
holiday-maundy-thursday = Zelený čtvrtek
holiday-good-friday = Velký pátek
holiday-holy-saturday = Bílá sobota
holiday-easter-sunday = Neděle velikonoční
holiday-easter-monday = Velikonoční pondělí
holiday-orthodox-good-friday = Pravoslavný Velký pátek
holiday-orthodox-easter = Pravoslavné Velikonoce
holiday-labour-day = Svátek práce
holiday-ascension = Nanebevstoupení Páně
holiday-pentecost = Neděle svatodušní
holiday-whit-monday = Svatodušní pondělí
holiday-corpus-christi = Boží tělo
holiday-midsummer = Svátek letního slunovratu
holiday-assumption = Nanebevzetí Panny Marie
holiday-reformation-day = Den reformace
holiday-all-saints = Všech svatých
holiday-all-souls = Dušičky
holiday-immaculate-conception = Neposkvrněné početí Panny Marie
holiday-christmas-eve = Štědrý den
holiday-christmas = 1. svátek vánoční
holiday-boxing-day = 2. svátek vánoční

## Muslim

holiday-eid-al-fitr = Konec ramadánu (íd al-fitr)
holiday-arafat-day = Den Arafátu
holiday-eid-al-adha = Svátek oběti (íd al-adhá)
holiday-islamic-new-year = Islámský nový rok
holiday-ashura = Ašúrá
holiday-prophets-birthday = Narozeniny Proroka

## Jewish

holiday-passover = Pesach
holiday-shavuot = Šavuot
holiday-rosh-hashanah = Roš ha-šana
holiday-yom-kippur = Jom kipur
holiday-sukkot = Sukot

## Hindu and Buddhist

holiday-holi = Svátek holí
holiday-diwali = Díválí (svátek světel)
holiday-vesak = Vesak (Buddhovy narozeniny)
holiday-full-moon-day = Den úplňku
holiday-nyepi = Nyepi (den ticha)

## East Asian

holiday-qingming = Čínské dušičky (Čching-ming)
holiday-dragon-boat = Svátek dračích lodí
holiday-mid-autumn = Svátek středu podzimu
holiday-chuseok = Čchusok (svátek sklizně)
holiday-golden-week = Zlatý týden

## Of the state

holiday-kings-birthday = Narozeniny krále
holiday-childrens-day = Den dětí
holiday-womens-day = Den žen
holiday-defenders-day = Den obránců vlasti
holiday-hung-kings = Svátek králů Hùng
holiday-national-day = Národní svátek
holiday-unity-day = Den jednoty
holiday-independence-day = Den nezávislosti
holiday-republic-day = Den republiky
holiday-constitution-day = Den ústavy
holiday-liberation-day = Den osvobození
holiday-victory-day = Den vítězství
holiday-revolution-day = Den revoluce

## In remembrance

holiday-armistice-day = Den příměří
holiday-memorial-day = Den památky
holiday-veterans-day = Den veteránů
holiday-anzac-day = Den ANZAC

## American

holiday-thanksgiving = Den díkůvzdání
holiday-martin-luther-king-day = Den Martina Luthera Kinga
holiday-presidents-day = Den prezidentů
holiday-juneteenth = Juneteenth (konec otroctví)
holiday-columbus-day = Kolumbův den
