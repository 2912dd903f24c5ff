### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Ünnepnap
holiday-bridge = Áthelyezett pihenőnap
holiday-election = Választás napja

## New years

holiday-new-year = Újév
holiday-new-year-eve = Szilveszter
holiday-epiphany = Vízkereszt
holiday-orthodox-christmas = Ortodox karácsony
holiday-chinese-new-year = Kínai újév
holiday-korean-new-year = Koreai újév
holiday-tet = Vietnámi újév
holiday-traditional-new-year = Hagyományos újév
holiday-songkran = Thai újév
holiday-nowruz = Nourúz

## Christian

holiday-carnival = Farsang
holiday-maundy-thursday = Nagycsütörtök
holiday-good-friday = Nagypéntek
holiday-holy-saturday = Nagyszombat
holiday-easter-sunday = Húsvétvasárnap
holiday-easter-monday = Húsvéthétfő
holiday-orthodox-good-friday = Ortodox nagypéntek
holiday-orthodox-easter = Ortodox húsvét
holiday-labour-day = A munka ünnepe
holiday-ascension = Áldozócsütörtök
holiday-pentecost = Pünkösdvasárnap
holiday-whit-monday = Pünkösdhétfő
holiday-corpus-christi = Úrnapja
holiday-midsummer = Szent Iván-nap
holiday-assumption = Nagyboldogasszony
holiday-reformation-day = A reformáció napja
holiday-all-saints = Mindenszentek
holiday-all-souls = Halottak napja
holiday-immaculate-conception = Szeplőtelen fogantatás
holiday-christmas-eve = Szenteste
holiday-christmas = Karácsony első napja
holiday-boxing-day = Karácsony második napja

## Muslim

holiday-eid-al-fitr = A ramadán vége (íd al-fitr)
holiday-arafat-day = Arafat napja
holiday-eid-al-adha = Áldozati ünnep (íd al-adha)
holiday-islamic-new-year = Iszlám újév
holiday-ashura = Ásúra
holiday-prophets-birthday = A Próféta születésnapja

## Jewish

holiday-passover = Pészah
holiday-shavuot = Sávuót
holiday-rosh-hashanah = Ros hásáná
holiday-yom-kippur = Jom kippur
holiday-sukkot = Szukkót

## Hindu and Buddhist

holiday-holi = Holi ünnepe
holiday-diwali = Díváli (a fény ünnepe)
holiday-vesak = Veszak (Buddha születésnapja)
holiday-full-moon-day = Telihold napja
holiday-nyepi = Nyepi (a csend napja)

## East Asian

holiday-qingming = Halottak napja Kínában (Csingming)
holiday-dragon-boat = Sárkányhajó-ünnep
holiday-mid-autumn = Őszközép-ünnep
holiday-chuseok = Csuszok (koreai aratóünnep)
holiday-golden-week = Aranyhét

## Of the state

holiday-kings-birthday = A király születésnapja
holiday-childrens-day = Gyermeknap
holiday-womens-day = Nőnap
holiday-defenders-day = A haza védőinek napja
holiday-hung-kings = A Hùng királyok ünnepe
holiday-national-day = Nemzeti ünnep
holiday-unity-day = Az egység napja
holiday-independence-day = A függetlenség napja
holiday-republic-day = A köztársaság napja
holiday-constitution-day = Az alkotmány napja
holiday-liberation-day = A felszabadulás napja
holiday-victory-day = A győzelem napja
holiday-revolution-day = A forradalom napja

## In remembrance

holiday-armistice-day = A fegyverszünet napja
holiday-memorial-day = Emléknap
holiday-veterans-day = Veteránok napja
holiday-anzac-day = ANZAC-nap

## American

holiday-thanksgiving = Hálaadás
holiday-martin-luther-king-day = Martin Luther King-nap
holiday-presidents-day = Elnökök napja
holiday-juneteenth = Juneteenth (a rabszolgaság vége)
holiday-columbus-day = Kolumbusz-nap
