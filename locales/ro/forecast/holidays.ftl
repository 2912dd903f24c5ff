### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Sărbătoare legală
holiday-bridge = Zi liberă suplimentară
holiday-election = Zi de alegeri

## New years

holiday-new-year = Anul Nou
holiday-new-year-eve = Ajunul Anului Nou
holiday-epiphany = Boboteaza
holiday-orthodox-christmas = Crăciunul ortodox
holiday-chinese-new-year = Anul Nou chinezesc
holiday-korean-new-year = Anul Nou coreean
holiday-tet = Anul Nou vietnamez
holiday-traditional-new-year = Anul Nou tradițional
holiday-songkran = Anul Nou thailandez
holiday-nowruz = Nouruz

## Christian

holiday-carnival = Carnaval
holiday-maundy-thursday = Joia Mare
holiday-good-friday = Vinerea Mare catolică
holiday-holy-saturday = Sâmbăta Mare
holiday-easter-sunday = Paștele catolic
holiday-easter-monday = A doua zi de Paște catolic
holiday-orthodox-good-friday = Vinerea Mare
holiday-orthodox-easter = Paștele
holiday-labour-day = Ziua Muncii
holiday-ascension = Înălțarea Domnului
holiday-pentecost = Rusaliile
holiday-whit-monday = A doua zi de Rusalii
holiday-corpus-christi = Joia Verde (Corpus Christi)
holiday-midsummer = Sânzienele
holiday-assumption = Adormirea Maicii Domnului
holiday-reformation-day = Ziua Reformei
holiday-all-saints = Ziua Tuturor Sfinților
holiday-all-souls = Ziua Morților
holiday-immaculate-conception = Imaculata Concepțiune
holiday-christmas-eve = Ajunul Crăciunului
holiday-christmas = Crăciunul
holiday-boxing-day = A doua zi de Crăciun

## Muslim

holiday-eid-al-fitr = Sfârșitul Ramadanului (Eid al-Fitr)
holiday-arafat-day = Ziua Arafat
holiday-eid-al-adha = Sărbătoarea Sacrificiului (Eid al-Adha)
holiday-islamic-new-year = Anul Nou islamic
holiday-ashura = Ziua Așura
holiday-prophets-birthday = Nașterea Profetului

## Jewish

holiday-passover = Paștele evreiesc
holiday-shavuot = Șavuot
holiday-rosh-hashanah = Roș Hașana
holiday-yom-kippur = Iom Kipur
holiday-sukkot = Sucot

## Hindu and Buddhist

holiday-holi = Sărbătoarea Holi
holiday-diwali = Sărbătoarea luminilor (Diwali)
holiday-vesak = Vesak (nașterea lui Buddha)
holiday-full-moon-day = Ziua cu lună plină
holiday-nyepi = Nyepi (ziua tăcerii)

## East Asian

holiday-qingming = Ziua morților în China (Qingming)
holiday-dragon-boat = Festivalul Bărcilor-Dragon
holiday-mid-autumn = Festivalul de la mijlocul toamnei
holiday-chuseok = Chuseok (sărbătoarea recoltei)
holiday-golden-week = Săptămâna de Aur

## Of the state

holiday-kings-birthday = Ziua de naștere a regelui
holiday-childrens-day = Ziua Copilului
holiday-womens-day = Ziua Femeii
holiday-defenders-day = Ziua Apărătorului Patriei
holiday-hung-kings = Ziua regilor Hùng
holiday-national-day = Ziua Națională
holiday-unity-day = Ziua Unității
holiday-independence-day = Ziua Independenței
holiday-republic-day = Ziua Republicii
holiday-constitution-day = Ziua Constituției
holiday-liberation-day = Ziua Eliberării
holiday-victory-day = Ziua Victoriei
holiday-revolution-day = Ziua Revoluției

## In remembrance

holiday-armistice-day = Ziua Armistițiului
holiday-memorial-day = Ziua Comemorării
holiday-veterans-day = Ziua Veteranilor
holiday-anzac-day = Ziua ANZAC

## American

holiday-thanksgiving = Ziua Recunoștinței
holiday-martin-luther-king-day = Ziua Martin Luther King
holiday-presidents-day = Ziua Președinților
holiday-juneteenth = Juneteenth (sfârșitul sclaviei)
holiday-columbus-day = Ziua lui Columb
