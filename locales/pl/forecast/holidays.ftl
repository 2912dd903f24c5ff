### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Święto państwowe
holiday-bridge = Dodatkowy dzień wolny
holiday-election = Dzień wyborów

## New years

holiday-new-year = Nowy Rok
holiday-new-year-eve = Sylwester
holiday-epiphany = Trzech Króli
holiday-orthodox-christmas = Prawosławne Boże Narodzenie
holiday-chinese-new-year = Chiński Nowy Rok
holiday-korean-new-year = Koreański Nowy Rok
holiday-tet = Wietnamski Nowy Rok
holiday-traditional-new-year = Tradycyjny Nowy Rok
holiday-songkran = Tajski Nowy Rok
holiday-nowruz = Nouruz

## Christian

holiday-carnival = Karnawał
holiday-maundy-thursday = Wielki Czwartek
holiday-good-friday = Wielki Piątek
holiday-holy-saturday = Wielka Sobota
holiday-easter-sunday = Wielkanoc
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-orthodox-good-friday = Prawosławny Wielki Piątek
holiday-orthodox-easter = Prawosławna Wielkanoc
holiday-labour-day = Święto Pracy
holiday-ascension = Wniebowstąpienie Pańskie
holiday-pentecost = Zielone Świątki
holiday-whit-monday = Drugi dzień Zielonych Świątek
holiday-corpus-christi = Boże Ciało
holiday-midsummer = Święto przesilenia letniego
holiday-assumption = Wniebowzięcie NMP
holiday-reformation-day = Święto Reformacji
holiday-all-saints = Wszystkich Świętych
holiday-all-souls = Dzień Zaduszny
holiday-immaculate-conception = Niepokalane Poczęcie NMP
holiday-christmas-eve = Wigilia
holiday-christmas = Boże Narodzenie
holiday-boxing-day = Drugi dzień Bożego Narodzenia

## Muslim

holiday-eid-al-fitr = Święto końca ramadanu (Eid al-Fitr)
holiday-arafat-day = Dzień Arafat
holiday-eid-al-adha = Święto Ofiarowania (Eid al-Adha)
holiday-islamic-new-year = Muzułmański Nowy Rok
holiday-ashura = Aszura
holiday-prophets-birthday = Urodziny Proroka

## Jewish

holiday-passover = Pesach
holiday-shavuot = Szawuot
holiday-rosh-hashanah = Rosz ha-Szana
holiday-yom-kippur = Jom Kipur
holiday-sukkot = Sukkot (Święto Szałasów)

## Hindu and Buddhist

holiday-holi = Święto Holi
holiday-diwali = Diwali (święto świateł)
holiday-vesak = Wesak (urodziny Buddy)
holiday-full-moon-day = Dzień pełni księżyca
holiday-nyepi = Nyepi (Dzień Ciszy)

## East Asian

holiday-qingming = Święto Zmarłych w Chinach (Qingming)
holiday-dragon-boat = Święto Smoczych Łodzi
holiday-mid-autumn = Święto Środka Jesieni
holiday-chuseok = Chuseok (święto plonów)
holiday-golden-week = Złoty Tydzień

## Of the state

holiday-kings-birthday = Urodziny króla
holiday-childrens-day = Dzień Dziecka
holiday-womens-day = Dzień Kobiet
holiday-defenders-day = Dzień Obrońcy Ojczyzny
holiday-hung-kings = Święto Królów Hùng
holiday-national-day = Święto narodowe
holiday-unity-day = Dzień Jedności
holiday-independence-day = Święto Niepodległości
holiday-republic-day = Święto Republiki
holiday-constitution-day = Święto Konstytucji
holiday-liberation-day = Dzień Wyzwolenia
holiday-victory-day = Dzień Zwycięstwa
holiday-revolution-day = Dzień Rewolucji

## In remembrance

holiday-armistice-day = Dzień Zawieszenia Broni
holiday-memorial-day = Dzień Pamięci
holiday-veterans-day = Dzień Weteranów
holiday-anzac-day = Dzień ANZAC

## American

holiday-thanksgiving = Święto Dziękczynienia
holiday-martin-luther-king-day = Dzień Martina Luthera Kinga
holiday-presidents-day = Dzień Prezydentów
holiday-juneteenth = Juneteenth (koniec niewolnictwa)
holiday-columbus-day = Dzień Kolumba
