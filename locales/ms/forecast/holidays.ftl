### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Cuti umum
holiday-bridge = Cuti tambahan
holiday-election = Hari mengundi

## New years

holiday-new-year = Tahun Baharu
holiday-new-year-eve = Malam Tahun Baharu
holiday-epiphany = Hari Epifani
holiday-orthodox-christmas = Krismas Ortodoks
holiday-chinese-new-year = Tahun Baharu Cina
holiday-korean-new-year = Tahun Baharu Korea
holiday-tet = Tahun Baharu Vietnam
holiday-traditional-new-year = Tahun Baharu tradisional
holiday-songkran = Tahun Baharu Thai (Songkran)
holiday-nowruz = Nauruz

## Christian

holiday-carnival = Karnival
holiday-maundy-thursday = Khamis Suci
holiday-good-friday = Jumaat Agung
holiday-holy-saturday = Sabtu Suci
holiday-easter-sunday = Ahad Easter
holiday-easter-monday = Isnin Easter
holiday-orthodox-good-friday = Jumaat Agung Ortodoks
holiday-orthodox-easter = Easter Ortodoks
holiday-labour-day = Hari Pekerja
holiday-ascension = Hari Kenaikan Jesus
holiday-pentecost = Hari Pentakosta
holiday-whit-monday = Isnin Pentakosta
holiday-corpus-christi = Hari Tubuh Kristus
holiday-midsummer = Pertengahan musim panas
holiday-assumption = Hari Maria Diangkat ke Syurga
holiday-reformation-day = Hari Reformasi
holiday-all-saints = Hari Semua Orang Suci
holiday-all-souls = Hari Arwah
holiday-immaculate-conception = Hari Maria Dikandung Tanpa Dosa
holiday-christmas-eve = Malam Krismas
holiday-christmas = Hari Krismas
holiday-boxing-day = Hari selepas Krismas

## Muslim

holiday-eid-al-fitr = Hari Raya Aidilfitri
holiday-arafat-day = Hari Arafah
holiday-eid-al-adha = Hari Raya Aidiladha
holiday-islamic-new-year = Awal Muharam
holiday-ashura = Hari Asyura
holiday-prophets-birthday = Maulidur Rasul

## Jewish

holiday-passover = Hari Pelepasan Yahudi
holiday-shavuot = Perayaan Shavuot
holiday-rosh-hashanah = Tahun Baharu Yahudi
holiday-yom-kippur = Yom Kippur
holiday-sukkot = Perayaan Sukkot

## Hindu and Buddhist

holiday-holi = Perayaan Holi
holiday-diwali = Hari Deepavali
holiday-vesak = Hari Wesak
holiday-full-moon-day = Hari bulan penuh
holiday-nyepi = Nyepi (hari senyap)

## East Asian

holiday-qingming = Cheng Beng
holiday-dragon-boat = Perayaan Perahu Naga
holiday-mid-autumn = Perayaan Pertengahan Musim Luruh
holiday-chuseok = Perayaan Chuseok
holiday-golden-week = Minggu Emas Jepun

## Of the state

holiday-kings-birthday = Hari Keputeraan Raja
holiday-childrens-day = Hari Kanak-Kanak
holiday-womens-day = Hari Wanita
holiday-defenders-day = Hari Pembela Tanah Air
holiday-hung-kings = Hari Raja-Raja Hùng
holiday-national-day = Hari Kebangsaan
holiday-unity-day = Hari Perpaduan
holiday-independence-day = Hari Kemerdekaan
holiday-republic-day = Hari Republik
holiday-constitution-day = Hari Perlembagaan
holiday-liberation-day = Hari Pembebasan
holiday-victory-day = Hari Kemenangan
holiday-revolution-day = Hari Revolusi

## In remembrance

holiday-armistice-day = Hari Gencatan Senjata
holiday-memorial-day = Hari Peringatan
holiday-veterans-day = Hari Veteran
holiday-anzac-day = Hari Anzac

## American

holiday-thanksgiving = Hari Kesyukuran
holiday-martin-luther-king-day = Hari Martin Luther King
holiday-presidents-day = Hari Presiden
holiday-juneteenth = Juneteenth (tamat perhambaan)
holiday-columbus-day = Hari Columbus
