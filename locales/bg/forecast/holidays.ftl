### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Официален празник
holiday-bridge = Почивен ден
holiday-election = Изборен ден

## New years

holiday-new-year = Нова година
holiday-new-year-eve = Навечерие на Нова година
holiday-epiphany = Богоявление
holiday-orthodox-christmas = Православна Коледа (7 януари)
holiday-chinese-new-year = Китайска Нова година
holiday-korean-new-year = Корейска Нова година
holiday-tet = Виетнамска Нова година
holiday-traditional-new-year = Традиционна Нова година
holiday-songkran = Тайландска Нова година
holiday-nowruz = Навруз

## Christian

holiday-carnival = Карнавал
holiday-maundy-thursday = Велики четвъртък
holiday-good-friday = Разпети петък (католически)
holiday-holy-saturday = Велика събота
holiday-easter-sunday = Католически Великден
holiday-easter-monday = Католически Великденски понеделник
holiday-orthodox-good-friday = Велики петък
holiday-orthodox-easter = Великден
holiday-labour-day = Ден на труда
holiday-ascension = Възнесение Господне
holiday-pentecost = Петдесетница
holiday-whit-monday = Свети Дух
holiday-corpus-christi = Тяло Христово
holiday-midsummer = Еньовден
holiday-assumption = Успение Богородично
holiday-reformation-day = Ден на Реформацията
holiday-all-saints = Вси светии
holiday-all-souls = Задушница
holiday-immaculate-conception = Непорочно зачатие
holiday-christmas-eve = Бъдни вечер
holiday-christmas = Коледа
holiday-boxing-day = Втори ден на Коледа

## Muslim

holiday-eid-al-fitr = Рамазан байрам
holiday-arafat-day = Ден на Арафат
holiday-eid-al-adha = Курбан байрам
holiday-islamic-new-year = Ислямска Нова година
holiday-ashura = Ашура
holiday-prophets-birthday = Рожден ден на Пророка

## Jewish

holiday-passover = Песах
holiday-shavuot = Шавуот
holiday-rosh-hashanah = Рош Хашана
holiday-yom-kippur = Йом Кипур
holiday-sukkot = Сукот

## Hindu and Buddhist

holiday-holi = Холи
holiday-diwali = Дивали
holiday-vesak = Весак (рожденият ден на Буда)
holiday-full-moon-day = Ден на пълнолунието
holiday-nyepi = Нипи (ден на тишината)

## East Asian

holiday-qingming = Китайска задушница (Цинмин)
holiday-dragon-boat = Празник на драконовите лодки
holiday-mid-autumn = Празник на средата на есента
holiday-chuseok = Чусок (празник на реколтата)
holiday-golden-week = Златна седмица

## Of the state

holiday-kings-birthday = Рожден ден на краля
holiday-childrens-day = Ден на детето
holiday-womens-day = Ден на жената
holiday-defenders-day = Ден на защитника на отечеството
holiday-hung-kings = Празник на кралете Хунг
holiday-national-day = Национален празник
holiday-unity-day = Ден на единството
holiday-independence-day = Ден на независимостта
holiday-republic-day = Ден на републиката
holiday-constitution-day = Ден на конституцията
holiday-liberation-day = Ден на освобождението
holiday-victory-day = Ден на победата
holiday-revolution-day = Ден на революцията

## In remembrance

holiday-armistice-day = Ден на примирието
holiday-memorial-day = Ден на паметта
holiday-veterans-day = Ден на ветераните
holiday-anzac-day = Ден на АНЗАК

## American

holiday-thanksgiving = Ден на благодарността
holiday-martin-luther-king-day = Ден на Мартин Лутър Кинг
holiday-presidents-day = Ден на президентите
holiday-juneteenth = Джунтийнт (край на робството)
holiday-columbus-day = Ден на Колумб
