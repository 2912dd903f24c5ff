### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Hari libur nasional
holiday-bridge = Cuti bersama
holiday-election = Hari pemilu

## New years

holiday-new-year = Tahun Baru
holiday-new-year-eve = Malam Tahun Baru
holiday-epiphany = Hari Raya Epifani
holiday-orthodox-christmas = Natal Ortodoks
holiday-chinese-new-year = Tahun Baru Imlek
holiday-korean-new-year = Tahun Baru Korea
holiday-tet = Tahun Baru Vietnam
holiday-traditional-new-year = Tahun Baru tradisional
holiday-songkran = Tahun Baru Thailand (Songkran)
holiday-nowruz = Nauruz

## Christian

holiday-carnival = Karnaval
holiday-maundy-thursday = Kamis Putih
holiday-good-friday = Jumat Agung
holiday-holy-saturday = Sabtu Suci
holiday-easter-sunday = Minggu Paskah
holiday-easter-monday = Senin Paskah
holiday-orthodox-good-friday = Jumat Agung Ortodoks
holiday-orthodox-easter = Paskah Ortodoks
holiday-labour-day = Hari Buruh
holiday-ascension = Kenaikan Yesus Kristus
holiday-pentecost = Pentakosta
holiday-whit-monday = Senin Pentakosta
holiday-corpus-christi = Hari Tubuh dan Darah Kristus
holiday-midsummer = Pertengahan musim panas
holiday-assumption = Maria Diangkat ke Surga
holiday-reformation-day = Hari Reformasi
holiday-all-saints = Hari Semua Orang Kudus
holiday-all-souls = Hari Arwah
holiday-immaculate-conception = Maria Dikandung Tanpa Noda
holiday-christmas-eve = Malam Natal
holiday-christmas = Hari Natal
holiday-boxing-day = Hari kedua Natal

## Muslim

holiday-eid-al-fitr = Idulfitri
holiday-arafat-day = Hari Arafah
holiday-eid-al-adha = Iduladha
holiday-islamic-new-year = Tahun Baru Islam
holiday-ashura = Hari Asyura
holiday-prophets-birthday = Maulid Nabi

## Jewish

holiday-passover = Paskah Yahudi
holiday-shavuot = Hari Raya Syavuot
holiday-rosh-hashanah = Tahun Baru Yahudi
holiday-yom-kippur = Yom Kippur
holiday-sukkot = Hari Raya Pondok Daun

## Hindu and Buddhist

holiday-holi = Festival Holi
holiday-diwali = Hari Deepavali
holiday-vesak = Hari Waisak
holiday-full-moon-day = Hari bulan purnama
holiday-nyepi = Hari Nyepi

## East Asian

holiday-qingming = Festival Qingming
holiday-dragon-boat = Festival Perahu Naga
holiday-mid-autumn = Festival Pertengahan Musim Gugur
holiday-chuseok = Festival Chuseok
holiday-golden-week = Pekan Emas Jepang

## Of the state

holiday-kings-birthday = Hari ulang tahun raja
holiday-childrens-day = Hari Anak
holiday-womens-day = Hari Perempuan
holiday-defenders-day = Hari Pembela Tanah Air
holiday-hung-kings = Hari Raja Hùng
holiday-national-day = Hari nasional
holiday-unity-day = Hari Persatuan
holiday-independence-day = Hari Kemerdekaan
holiday-republic-day = Hari Republik
holiday-constitution-day = Hari Konstitusi
holiday-liberation-day = Hari Pembebasan
holiday-victory-day = Hari Kemenangan
holiday-revolution-day = Hari Revolusi

## In remembrance

holiday-armistice-day = Hari Gencatan Senjata
holiday-memorial-day = Hari Peringatan
holiday-veterans-day = Hari Veteran
holiday-anzac-day = Hari Anzac

## American

holiday-thanksgiving = Hari Pengucapan Syukur
holiday-martin-luther-king-day = Hari Martin Luther King
holiday-presidents-day = Hari Presiden
holiday-juneteenth = Juneteenth (akhir perbudakan)
holiday-columbus-day = Hari Columbus
