### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Праздничный день
holiday-bridge = Дополнительный выходной
holiday-election = День выборов

## New years

holiday-new-year = Новый год
holiday-new-year-eve = Канун Нового года
holiday-epiphany = Богоявление
holiday-orthodox-christmas = Рождество Христово
holiday-chinese-new-year = Китайский Новый год
holiday-korean-new-year = Корейский Новый год
holiday-tet = Вьетнамский Новый год
holiday-traditional-new-year = Традиционный Новый год
holiday-songkran = Тайский Новый год
holiday-nowruz = Навруз

## Christian

holiday-carnival = Карнавал
holiday-maundy-thursday = Великий четверг
holiday-good-friday = Страстная пятница
holiday-holy-saturday = Великая суббота
holiday-easter-sunday = Католическая Пасха
holiday-easter-monday = Пасхальный понедельник
holiday-orthodox-good-friday = Православная Страстная пятница
holiday-orthodox-easter = Православная Пасха
holiday-labour-day = Праздник труда
holiday-ascension = Вознесение Господне
holiday-pentecost = Троица
holiday-whit-monday = Духов день
holiday-corpus-christi = Праздник Тела Христова
holiday-midsummer = Иванов день
holiday-assumption = Успение Богородицы
holiday-reformation-day = День Реформации
holiday-all-saints = День всех святых
holiday-all-souls = День поминовения усопших
holiday-immaculate-conception = Непорочное зачатие
holiday-christmas-eve = Сочельник
holiday-christmas = Рождество (25 декабря)
holiday-boxing-day = Второй день Рождества

## Muslim

holiday-eid-al-fitr = Ураза-байрам
holiday-arafat-day = День Арафа
holiday-eid-al-adha = Курбан-байрам
holiday-islamic-new-year = Исламский Новый год
holiday-ashura = Ашура
holiday-prophets-birthday = День рождения Пророка

## Jewish

holiday-passover = Песах
holiday-shavuot = Шавуот
holiday-rosh-hashanah = Рош ха-Шана
holiday-yom-kippur = Йом-Кипур
holiday-sukkot = Суккот

## Hindu and Buddhist

holiday-holi = Холи
holiday-diwali = Дивали
holiday-vesak = Весак (день рождения Будды)
holiday-full-moon-day = День полнолуния
holiday-nyepi = Ньепи (день тишины)

## East Asian

holiday-qingming = Цинмин (день поминовения)
holiday-dragon-boat = Праздник драконьих лодок
holiday-mid-autumn = Праздник середины осени
holiday-chuseok = Чхусок
holiday-golden-week = Золотая неделя

## Of the state

holiday-kings-birthday = День рождения короля
holiday-childrens-day = День детей
holiday-womens-day = Женский день
holiday-defenders-day = День защитника Отечества
holiday-hung-kings = День королей Хунгов
holiday-national-day = Национальный праздник
holiday-unity-day = День единства
holiday-independence-day = День независимости
holiday-republic-day = День республики
holiday-constitution-day = День конституции
holiday-liberation-day = День освобождения
holiday-victory-day = День Победы
holiday-revolution-day = День революции

## In remembrance

holiday-armistice-day = День перемирия
holiday-memorial-day = День памяти
holiday-veterans-day = День ветеранов
holiday-anzac-day = День АНЗАК

## American

holiday-thanksgiving = День благодарения
holiday-martin-luther-king-day = День Мартина Лютера Кинга
holiday-presidents-day = День президентов
holiday-juneteenth = Джунтинт (отмена рабства)
holiday-columbus-day = День Колумба
