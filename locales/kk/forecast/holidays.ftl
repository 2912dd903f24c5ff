### Holidays, by the name that people of this language give the day: in the list of days on which nothing moves, each on its own.
### One that is unknown where the language is spoken has its usual translation there; where several days of one kind are known by
### names of their own, the name of the kind stands (Bastille Day is a national day).

## Any day

holiday-other = Мереке күні
holiday-bridge = Қосымша демалыс күні
holiday-election = Сайлау күні

## New years

holiday-new-year = Жаңа жыл
holiday-new-year-eve = Жаңа жыл қарсаңы
holiday-epiphany = Шоқыну мерекесі
holiday-orthodox-christmas = Православиелік Рождество
holiday-chinese-new-year = Қытай Жаңа жылы
holiday-korean-new-year = Корей Жаңа жылы
holiday-tet = Вьетнам Жаңа жылы
holiday-traditional-new-year = Дәстүрлі Жаңа жыл
holiday-songkran = Тай Жаңа жылы
holiday-nowruz = Наурыз

## Christian

holiday-carnival = Карнавал
holiday-maundy-thursday = Ұлы бейсенбі
holiday-good-friday = Қасіретті жұма
holiday-holy-saturday = Ұлы сенбі
holiday-easter-sunday = Католиктік Пасха
holiday-easter-monday = Пасха дүйсенбісі
holiday-orthodox-good-friday = Православиелік Қасіретті жұма
holiday-orthodox-easter = Православиелік Пасха
holiday-labour-day = Еңбек күні
holiday-ascension = Исаның көкке көтерілуі
holiday-pentecost = Троица
holiday-whit-monday = Троица дүйсенбісі
holiday-corpus-christi = Мәсіх тәні мерекесі
holiday-midsummer = Жазғы күн тоқырауы мерекесі
holiday-assumption = Мәриямның көкке көтерілуі
holiday-reformation-day = Реформация күні
holiday-all-saints = Барлық әулиелер күні
holiday-all-souls = Марқұмдарды еске алу күні
holiday-immaculate-conception = Мәриямның пәктігі мерекесі
holiday-christmas-eve = Рождество қарсаңы
holiday-christmas = Рождество
holiday-boxing-day = Рождествоның екінші күні

## Muslim

holiday-eid-al-fitr = Ораза айт
holiday-arafat-day = Арафа күні
holiday-eid-al-adha = Құрбан айт
holiday-islamic-new-year = Мұсылманша жаңа жыл
holiday-ashura = Ашура
holiday-prophets-birthday = Пайғамбардың туған күні

## Jewish

holiday-passover = Песах
holiday-shavuot = Шавуот
holiday-rosh-hashanah = Рош ха-Шана
holiday-yom-kippur = Йом-Кипур
holiday-sukkot = Суккот

## Hindu and Buddhist

holiday-holi = Холи
holiday-diwali = Дивали
holiday-vesak = Весак (Будданың туған күні)
holiday-full-moon-day = Толған ай күні
holiday-nyepi = Ньепи (тыныштық күні)

## East Asian

holiday-qingming = Цинмин (аруақтарды еске алу күні)
holiday-dragon-boat = Айдаһар қайықтар мерекесі
holiday-mid-autumn = Күз ортасы мерекесі
holiday-chuseok = Чхусок
holiday-golden-week = Алтын апта

## Of the state

holiday-kings-birthday = Корольдің туған күні
holiday-childrens-day = Балалар күні
holiday-womens-day = Әйелдер күні
holiday-defenders-day = Отан қорғаушы күні
holiday-hung-kings = Хунг патшалары күні
holiday-national-day = Ұлттық мереке
holiday-unity-day = Бірлік күні
holiday-independence-day = Тәуелсіздік күні
holiday-republic-day = Республика күні
holiday-constitution-day = Конституция күні
holiday-liberation-day = Азаттық күні
holiday-victory-day = Жеңіс күні
holiday-revolution-day = Революция күні

## In remembrance

holiday-armistice-day = Бітім күні
holiday-memorial-day = Еске алу күні
holiday-veterans-day = Ардагерлер күні
holiday-anzac-day = АНЗАК күні

## American

holiday-thanksgiving = Алғыс айту күні
holiday-martin-luther-king-day = Мартин Лютер Кинг күні
holiday-presidents-day = Президенттер күні
holiday-juneteenth = Джунтинт (құлдықтың аяқталған күні)
holiday-columbus-day = Колумб күні
