### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Pista opisyal
holiday-bridge = Dagdag na walang pasok
holiday-election = Araw ng halalan

## New years

holiday-new-year = Bagong Taon
holiday-new-year-eve = Bisperas ng Bagong Taon
holiday-epiphany = Tatlong Hari
holiday-orthodox-christmas = Paskong Ortodokso
holiday-chinese-new-year = Bagong Taon ng mga Tsino
holiday-korean-new-year = Bagong Taon ng mga Koreano
holiday-tet = Bagong Taon ng mga Vietnamese
holiday-traditional-new-year = Tradisyonal na Bagong Taon
holiday-songkran = Bagong Taon ng mga Thai (Songkran)
holiday-nowruz = Bagong Taon ng mga Persyano

## Christian

holiday-carnival = Karnabal
holiday-maundy-thursday = Huwebes Santo
holiday-good-friday = Biyernes Santo
holiday-holy-saturday = Sabado de Gloria
holiday-easter-sunday = Pasko ng Pagkabuhay
holiday-easter-monday = Lunes ng Pagkabuhay
holiday-orthodox-good-friday = Biyernes Santo ng mga Ortodokso
holiday-orthodox-easter = Pasko ng Pagkabuhay ng mga Ortodokso
holiday-labour-day = Araw ng Paggawa
holiday-ascension = Pag-akyat ng Panginoon
holiday-pentecost = Linggo ng Pentekostes
holiday-whit-monday = Lunes ng Pentekostes
holiday-corpus-christi = Kapistahan ng Corpus Christi
holiday-midsummer = Pista ng kalagitnaan ng tag-init
holiday-assumption = Pag-aakyat kay Maria
holiday-reformation-day = Araw ng Repormasyon
holiday-all-saints = Todos los Santos
holiday-all-souls = Araw ng mga Kaluluwa
holiday-immaculate-conception = Kalinis-linisang Paglilihi
holiday-christmas-eve = Bisperas ng Pasko
holiday-christmas = Araw ng Pasko
holiday-boxing-day = Araw pagkatapos ng Pasko

## Muslim

holiday-eid-al-fitr = Eidul Fitr
holiday-arafat-day = Araw ng Arafah
holiday-eid-al-adha = Eidul Adha
holiday-islamic-new-year = Bagong Taon ng mga Muslim
holiday-ashura = Araw ng Ashura
holiday-prophets-birthday = Kaarawan ng Propeta

## Jewish

holiday-passover = Paskuwa ng mga Hudyo
holiday-shavuot = Pista ng Shavuot
holiday-rosh-hashanah = Bagong Taon ng mga Hudyo
holiday-yom-kippur = Araw ng Yom Kippur
holiday-sukkot = Pista ng Sukkot

## Hindu and Buddhist

holiday-holi = Pista ng Holi
holiday-diwali = Pista ng Diwali
holiday-vesak = Pista ng Vesak
holiday-full-moon-day = Araw ng kabilugan ng buwan
holiday-nyepi = Nyepi (Araw ng Katahimikan)

## East Asian

holiday-qingming = Pista ng Qingming
holiday-dragon-boat = Pista ng mga Bangkang Dragon
holiday-mid-autumn = Pista ng Kalagitnaan ng Taglagas
holiday-chuseok = Pista ng Chuseok
holiday-golden-week = Golden Week sa Japan

## Of the state

holiday-kings-birthday = Kaarawan ng hari
holiday-childrens-day = Araw ng mga Bata
holiday-womens-day = Araw ng Kababaihan
holiday-defenders-day = Araw ng mga Tagapagtanggol ng Bayan
holiday-hung-kings = Pista ng mga Haring Hùng
holiday-national-day = Pambansang araw
holiday-unity-day = Araw ng Pagkakaisa
holiday-independence-day = Araw ng Kalayaan
holiday-republic-day = Araw ng Republika
holiday-constitution-day = Araw ng Konstitusyon
holiday-liberation-day = Araw ng Paglaya
holiday-victory-day = Araw ng Tagumpay
holiday-revolution-day = Araw ng Rebolusyon

## In remembrance

holiday-armistice-day = Araw ng Armistisyo
holiday-memorial-day = Araw ng Paggunita
holiday-veterans-day = Araw ng mga Beterano
holiday-anzac-day = Araw ng Anzac

## American

holiday-thanksgiving = Araw ng Pasasalamat
holiday-martin-luther-king-day = Araw ni Martin Luther King
holiday-presidents-day = Araw ng mga Pangulo
holiday-juneteenth = Juneteenth (wakas ng pang-aalipin)
holiday-columbus-day = Araw ni Columbus
