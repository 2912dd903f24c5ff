### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Resmî tatil
holiday-bridge = Köprü tatil
holiday-election = Seçim günü

## New years

holiday-new-year = Yılbaşı
holiday-new-year-eve = Yılbaşı arifesi
holiday-epiphany = Epifani
holiday-orthodox-christmas = Ortodoks Noeli
holiday-chinese-new-year = Çin Yeni Yılı
holiday-korean-new-year = Kore Yeni Yılı
holiday-tet = Vietnam Yeni Yılı
holiday-traditional-new-year = Geleneksel Yeni Yıl
holiday-songkran = Tayland Yeni Yılı
holiday-nowruz = Nevruz

## Christian

holiday-carnival = Karnaval
holiday-maundy-thursday = Kutsal Perşembe
holiday-good-friday = Kutsal Cuma
holiday-holy-saturday = Kutsal Cumartesi
holiday-easter-sunday = Paskalya Pazarı
holiday-easter-monday = Paskalya Pazartesisi
holiday-orthodox-good-friday = Ortodoks Kutsal Cuması
holiday-orthodox-easter = Ortodoks Paskalyası
holiday-labour-day = İşçi Bayramı
holiday-ascension = İsa’nın Göğe Yükselişi
holiday-pentecost = Pentekost
holiday-whit-monday = Pentekost Pazartesisi
holiday-corpus-christi = Yortu (Corpus Christi)
holiday-midsummer = Yaz gündönümü bayramı
holiday-assumption = Meryem’in Göğe Yükselişi
holiday-reformation-day = Reform Günü
holiday-all-saints = Azizler Günü
holiday-all-souls = Ölüler Günü
holiday-immaculate-conception = Meryem Ana’nın Günahsız Doğumu
holiday-christmas-eve = Noel arifesi
holiday-christmas = Noel
holiday-boxing-day = Noel’in ikinci günü

## Muslim

holiday-eid-al-fitr = Ramazan Bayramı
holiday-arafat-day = Arefe günü
holiday-eid-al-adha = Kurban Bayramı
holiday-islamic-new-year = Hicri yılbaşı
holiday-ashura = Aşure Günü
holiday-prophets-birthday = Mevlid Kandili

## Jewish

holiday-passover = Hamursuz Bayramı
holiday-shavuot = Şavuot
holiday-rosh-hashanah = Roş Aşana
holiday-yom-kippur = Yom Kipur
holiday-sukkot = Sukot

## Hindu and Buddhist

holiday-holi = Holi Bayramı
holiday-diwali = Divali
holiday-vesak = Vesak (Buda’nın doğum günü)
holiday-full-moon-day = Dolunay günü
holiday-nyepi = Nyepi (Sessizlik Günü)

## East Asian

holiday-qingming = Mezar Temizleme Günü
holiday-dragon-boat = Ejderha Kayığı Bayramı
holiday-mid-autumn = Güz Ortası Bayramı
holiday-chuseok = Chuseok (Kore hasat bayramı)
holiday-golden-week = Altın Hafta

## Of the state

holiday-kings-birthday = Kralın doğum günü
holiday-childrens-day = Çocuk Bayramı
holiday-womens-day = Kadınlar Günü
holiday-defenders-day = Vatan Savunucuları Günü
holiday-hung-kings = Hùng Kralları Bayramı
holiday-national-day = Ulusal bayram
holiday-unity-day = Birlik Günü
holiday-independence-day = Bağımsızlık Günü
holiday-republic-day = Cumhuriyet Bayramı
holiday-constitution-day = Anayasa Günü
holiday-liberation-day = Kurtuluş Günü
holiday-victory-day = Zafer Bayramı
holiday-revolution-day = Devrim Günü

## In remembrance

holiday-armistice-day = Ateşkes Günü
holiday-memorial-day = Anma Günü
holiday-veterans-day = Gaziler Günü
holiday-anzac-day = Anzak Günü

## American

holiday-thanksgiving = Şükran Günü
holiday-martin-luther-king-day = Martin Luther King Günü
holiday-presidents-day = Başkanlar Günü
holiday-juneteenth = Juneteenth (köleliğin sonu)
holiday-columbus-day = Kolomb Günü
