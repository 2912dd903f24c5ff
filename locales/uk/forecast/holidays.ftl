### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Державне свято
holiday-bridge = Додатковий вихідний
holiday-election = День виборів

## New years

holiday-new-year = Новий рік
holiday-new-year-eve = Переддень Нового року
holiday-epiphany = Богоявлення
holiday-orthodox-christmas = Різдво за юліанським календарем
holiday-chinese-new-year = Китайський Новий рік
holiday-korean-new-year = Корейський Новий рік
holiday-tet = В’єтнамський Новий рік
holiday-traditional-new-year = Традиційний Новий рік
holiday-songkran = Тайський Новий рік
holiday-nowruz = Навруз

## Christian

holiday-carnival = Карнавал
holiday-maundy-thursday = Великий четвер
holiday-good-friday = Страсна п’ятниця
holiday-holy-saturday = Велика субота
holiday-easter-sunday = Католицький Великдень
holiday-easter-monday = Великодній понеділок
holiday-orthodox-good-friday = Православна Страсна п’ятниця
holiday-orthodox-easter = Православний Великдень
holiday-labour-day = День праці
holiday-ascension = Вознесіння Господнє
holiday-pentecost = Трійця
holiday-whit-monday = День Святого Духа
holiday-corpus-christi = Свято Тіла Христового
holiday-midsummer = Івана Купала
holiday-assumption = Успіння Богородиці
holiday-reformation-day = День Реформації
holiday-all-saints = День усіх святих
holiday-all-souls = День поминання померлих
holiday-immaculate-conception = Непорочне зачаття
holiday-christmas-eve = Святвечір
holiday-christmas = Різдво
holiday-boxing-day = Другий день Різдва

## Muslim

holiday-eid-al-fitr = Рамазан-байрам
holiday-arafat-day = День Арафа
holiday-eid-al-adha = Курбан-байрам
holiday-islamic-new-year = Ісламський Новий рік
holiday-ashura = Ашура
holiday-prophets-birthday = День народження Пророка

## Jewish

holiday-passover = Песах
holiday-shavuot = Шавуот
holiday-rosh-hashanah = Рош га-Шана
holiday-yom-kippur = Йом-Кіпур
holiday-sukkot = Сукот

## Hindu and Buddhist

holiday-holi = Голі
holiday-diwali = Дівалі
holiday-vesak = Весак (день народження Будди)
holiday-full-moon-day = День повного місяця
holiday-nyepi = Ньєпі (день тиші)

## East Asian

holiday-qingming = Цінмін (день поминання)
holiday-dragon-boat = Свято драконових човнів
holiday-mid-autumn = Свято середини осені
holiday-chuseok = Чхусок
holiday-golden-week = Золотий тиждень

## Of the state

holiday-kings-birthday = День народження короля
holiday-childrens-day = День дітей
holiday-womens-day = Жіночий день
holiday-defenders-day = День захисника Вітчизни
holiday-hung-kings = День королів Хунгів
holiday-national-day = Національне свято
holiday-unity-day = День єдності
holiday-independence-day = День незалежності
holiday-republic-day = День республіки
holiday-constitution-day = День конституції
holiday-liberation-day = День визволення
holiday-victory-day = День перемоги
holiday-revolution-day = День революції

## In remembrance

holiday-armistice-day = День перемир’я
holiday-memorial-day = День пам’яті
holiday-veterans-day = День ветеранів
holiday-anzac-day = День АНЗАК

## American

holiday-thanksgiving = День подяки
holiday-martin-luther-king-day = День Мартіна Лютера Кінга
holiday-presidents-day = День президентів
holiday-juneteenth = Джунтінт (скасування рабства)
holiday-columbus-day = День Колумба
