### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Giorno festivo
holiday-bridge = Ponte
holiday-election = Giorno di elezioni

## New years

holiday-new-year = Capodanno
holiday-new-year-eve = San Silvestro
holiday-epiphany = Epifania
holiday-orthodox-christmas = Natale ortodosso
holiday-chinese-new-year = Capodanno cinese
holiday-korean-new-year = Capodanno coreano
holiday-tet = Capodanno vietnamita
holiday-traditional-new-year = Capodanno tradizionale
holiday-songkran = Capodanno thailandese
holiday-nowruz = Nawruz

## Christian

holiday-carnival = Carnevale
holiday-maundy-thursday = Giovedì santo
holiday-good-friday = Venerdì santo
holiday-holy-saturday = Sabato santo
holiday-easter-sunday = Pasqua
holiday-easter-monday = Pasquetta
holiday-orthodox-good-friday = Venerdì santo ortodosso
holiday-orthodox-easter = Pasqua ortodossa
holiday-labour-day = Festa dei lavoratori
holiday-ascension = Ascensione
holiday-pentecost = Pentecoste
holiday-whit-monday = Lunedì di Pentecoste
holiday-corpus-christi = Corpus Domini
holiday-midsummer = Festa di mezza estate
holiday-assumption = Ferragosto
holiday-reformation-day = Festa della Riforma
holiday-all-saints = Ognissanti
holiday-all-souls = Commemorazione dei defunti
holiday-immaculate-conception = Immacolata Concezione
holiday-christmas-eve = Vigilia di Natale
holiday-christmas = Natale
holiday-boxing-day = Santo Stefano

## Muslim

holiday-eid-al-fitr = Festa di fine Ramadan (Eid al-Fitr)
holiday-arafat-day = Giorno di Arafat
holiday-eid-al-adha = Festa del sacrificio (Eid al-Adha)
holiday-islamic-new-year = Capodanno islamico
holiday-ashura = Giorno di Ashura
holiday-prophets-birthday = Nascita del Profeta

## Jewish

holiday-passover = Pesach (Pasqua ebraica)
holiday-shavuot = Festa di Shavuot
holiday-rosh-hashanah = Capodanno ebraico
holiday-yom-kippur = Yom Kippur
holiday-sukkot = Festa delle capanne (Sukkot)

## Hindu and Buddhist

holiday-holi = Festa di Holi
holiday-diwali = Festa di Diwali
holiday-vesak = Festa del Vesak
holiday-full-moon-day = Giorno di luna piena
holiday-nyepi = Nyepi (giorno del silenzio)

## East Asian

holiday-qingming = Festa di Qingming
holiday-dragon-boat = Festa delle barche drago
holiday-mid-autumn = Festa di metà autunno
holiday-chuseok = Festa di Chuseok
holiday-golden-week = Settimana d’oro

## Of the state

holiday-kings-birthday = Compleanno del re
holiday-childrens-day = Festa dei bambini
holiday-womens-day = Festa della donna
holiday-defenders-day = Giornata dei difensori della patria
holiday-hung-kings = Festa dei re Hùng
holiday-national-day = Festa nazionale
holiday-unity-day = Festa dell’unità
holiday-independence-day = Festa dell’indipendenza
holiday-republic-day = Festa della Repubblica
holiday-constitution-day = Festa della Costituzione
holiday-liberation-day = Festa della Liberazione
holiday-victory-day = Giorno della Vittoria
holiday-revolution-day = Anniversario della rivoluzione

## In remembrance

holiday-armistice-day = Giorno dell’armistizio
holiday-memorial-day = Giorno della memoria
holiday-veterans-day = Giornata dei veterani
holiday-anzac-day = Giornata dell’ANZAC

## American

holiday-thanksgiving = Giorno del Ringraziamento
holiday-martin-luther-king-day = Giornata di Martin Luther King
holiday-presidents-day = Giorno dei presidenti
holiday-juneteenth = Juneteenth (fine della schiavitù)
holiday-columbus-day = Giorno di Colombo
